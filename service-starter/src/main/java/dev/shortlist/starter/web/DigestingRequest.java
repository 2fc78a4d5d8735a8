package dev.shortlist.starter.web;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// Digests the body as the handler reads it.
final class DigestingRequest extends ServerHttpRequestDecorator {

    /// The fingerprint of a call whose handler needed no body.
    static final String NO_BODY = "-";

    // A handler may answer when it has the last part, a moment before the body's end has been seen.
    private static final Duration LAST_BYTES = Duration.ofSeconds(1);

    private final BodyDigest digest;
    private final Sinks.One<String> fingerprint = Sinks.one();
    private volatile boolean begun;

    DigestingRequest(ServerHttpRequest request) {
        super(request);
        this.digest = new BodyDigest(request.getHeaders());
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody()
                .doOnSubscribe(_ -> begun = true)
                .doOnNext(buffer -> digest.update(bytes(buffer)))
                .doOnComplete(() -> fingerprint.tryEmitValue(digest.finish()))
                .doOnCancel(this::settle)
                .doOnError(_ -> fingerprint.tryEmitEmpty());
    }

    // A reader of parts leaves after the last one; any other reader that leaves early has not seen the body.
    private void settle() {
        if (digest.isClosed()) {
            fingerprint.tryEmitValue(digest.finish());
        } else {
            fingerprint.tryEmitEmpty();
        }
    }

    /// Empty when the handler did not read the body to its end.
    Mono<String> fingerprint() {
        return begun ? fingerprint.asMono().timeout(LAST_BYTES, Mono.empty()) : Mono.just(NO_BODY);
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.toByteBuffer(ByteBuffer.wrap(bytes));
        return bytes;
    }
}
