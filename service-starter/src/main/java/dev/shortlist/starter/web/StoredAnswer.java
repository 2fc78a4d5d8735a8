package dev.shortlist.starter.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/// What was answered to the first call with a key.
record StoredAnswer(
        int status,
        String fingerprint,
        @Nullable String contentType,
        @Nullable String location,
        String body) {

    static final String REPLAYED = "Idempotency-Replayed";

    static StoredAnswer of(ServerHttpResponse response, String fingerprint, String body) {
        var status = response.getStatusCode();
        return new StoredAnswer(
                status == null ? 200 : status.value(),
                fingerprint,
                response.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE),
                response.getHeaders().getFirst(HttpHeaders.LOCATION),
                body);
    }

    /// A first call that needed no body matches any.
    boolean answers(String other) {
        return fingerprint.equals(DigestingRequest.NO_BODY) || fingerprint.equals(other);
    }

    Mono<Void> writeTo(ServerHttpResponse response) {
        response.setStatusCode(HttpStatusCode.valueOf(status));
        var headers = response.getHeaders();
        headers.set(REPLAYED, "true");
        if (contentType != null) {
            headers.setContentType(MediaType.parseMediaType(contentType));
        }
        if (location != null) {
            headers.setLocation(URI.create(location));
        }
        return body.isEmpty()
                ? response.setComplete()
                : response.writeWith(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(body.getBytes(StandardCharsets.UTF_8))));
    }
}
