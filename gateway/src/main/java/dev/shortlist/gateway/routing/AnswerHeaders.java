package dev.shortlist.gateway.routing;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;

/// What callers are told about an answer: not twice what we say ourselves, and that event streams must not be held.
final class AnswerHeaders implements HttpHeadersFilter {

    private static final Set<String> OURS = Set.of("x-request-id", "server", "ratelimit-limit", "ratelimit-remaining");

    @Override
    public HttpHeaders filter(HttpHeaders received, ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        received.forEach((name, values) -> {
            if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                headers.addAll(name, values);
            }
        });
        var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            headers.set("X-Accel-Buffering", "no");
            headers.setCacheControl("no-cache");
        }
        return headers;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }
}
