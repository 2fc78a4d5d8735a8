package dev.shortlist.starter.web;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;

/// Hands a small JSON or empty success to be kept before any of it is sent; files and streams pass by.
final class RecordingResponse extends ServerHttpResponseDecorator {

    private final Function<String, Mono<Void>> keep;

    RecordingResponse(ServerHttpResponse response, Function<String, Mono<Void>> keep) {
        super(response);
        this.keep = keep;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        if (!isSuccess() || !isJson()) {
            return super.writeWith(body);
        }
        return DataBufferUtils.join(body)
                .map(RecordingResponse::text)
                .defaultIfEmpty("")
                .flatMap(text -> keep.apply(text)
                        .then(super.writeWith(
                                Mono.fromSupplier(() -> bufferFactory().wrap(text.getBytes(StandardCharsets.UTF_8))))));
    }

    @Override
    public Mono<Void> setComplete() {
        return isSuccess() && !isCommitted()
                ? keep.apply("").then(Mono.defer(super::setComplete))
                : super.setComplete();
    }

    private boolean isSuccess() {
        var status = getStatusCode();
        return status == null || status.is2xxSuccessful();
    }

    private boolean isJson() {
        var type = getHeaders().getContentType();
        return type != null
                && (type.isCompatibleWith(MediaType.APPLICATION_JSON)
                        || type.getSubtype().endsWith("+json"));
    }

    private static String text(DataBuffer buffer) {
        var text = buffer.toString(StandardCharsets.UTF_8);
        DataBufferUtils.release(buffer);
        return text;
    }
}
