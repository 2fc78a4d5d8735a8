package dev.shortlist.starter.web;

import dev.shortlist.contracts.failure.Conflict;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// A POST that is repeated with its `Idempotency-Key` is answered as the first time, and done once.
/// Only successes are kept: whatever failed may be tried again. Files and streams are not kept either.
/// The answer is kept after the effect has been committed: a replica that dies between the two leaves the key open.
@Order(0) // behind the security chain, which knows the caller
final class Idempotency implements WebFilter {

    private static final int MAX_KEPT = 256 * 1024;

    private final IdempotencyKeys keys;

    Idempotency(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.fromSupplier(() -> IdempotencyKey.of(exchange))
                .flatMap(key -> key.isEmpty() ? chain.filter(exchange) : once(key.get(), exchange, chain));
    }

    private Mono<Void> once(IdempotencyKey key, ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.deferContextual(context -> {
            var request = IdempotentRequests.current(context);
            return keys.claim(key)
                    .flatMap(mine -> mine ? first(key, request, exchange, chain) : again(key, request, exchange));
        });
    }

    private Mono<Void> first(
            IdempotencyKey key, DigestingRequest request, ServerWebExchange exchange, WebFilterChain chain) {
        var response = new RecordingResponse(exchange.getResponse(), body -> keep(key, exchange, request, body));
        return chain.filter(exchange.mutate().response(response).build())
                .onErrorResume(failure -> keys.release(key).then(Mono.error(failure)))
                .then(keys.release(key))
                // A client that hangs up must not undo what it will ask for again.
                .cache();
    }

    private Mono<Void> keep(IdempotencyKey key, ServerWebExchange exchange, DigestingRequest request, String body) {
        return body.length() > MAX_KEPT
                ? Mono.empty()
                : request.fingerprint()
                        .map(fingerprint -> StoredAnswer.of(exchange.getResponse(), fingerprint, body))
                        .flatMap(answer -> keys.keep(key, answer));
    }

    private Mono<Void> again(IdempotencyKey key, DigestingRequest request, ServerWebExchange exchange) {
        return keys.find(key)
                .switchIfEmpty(Mono.error(() -> new Conflict(
                        "Still running", "The first call with this " + IdempotencyKey.HEADER + " has not ended yet")))
                .flatMap(answer -> replay(answer, request, exchange));
    }

    private static Mono<Void> replay(StoredAnswer answer, DigestingRequest request, ServerWebExchange exchange) {
        return request.getBody()
                .doOnNext(DataBufferUtils::release)
                .then(Mono.defer(request::fingerprint))
                .flatMap(fingerprint -> answer.answers(fingerprint)
                        ? answer.writeTo(exchange.getResponse())
                        : Mono.error(new Conflict(
                                "Key used before",
                                "This " + IdempotencyKey.HEADER + " belongs to a call with a different body")));
    }
}
