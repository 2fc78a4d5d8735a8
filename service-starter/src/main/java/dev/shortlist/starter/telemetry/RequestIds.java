package dev.shortlist.starter.telemetry;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.web.server.ServerWebExchange;

/// Gives each request an id, or keeps the one it came with, and sends it back. Whatever is logged for it carries it.
final class RequestIds implements HttpHandlerDecoratorFactory {

    static final String HEADER = "X-Request-Id";
    static final String KEY = "request_id";
    // Anything else could forge log lines.
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    static String of(ServerWebExchange exchange) {
        var id = exchange.getResponse().getHeaders().getFirst(HEADER);
        return id == null ? exchange.getRequest().getId() : id;
    }

    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> {
            var id = sane(request.getHeaders().getFirst(HEADER));
            response.getHeaders().set(HEADER, id);
            return handler.handle(request, response).contextWrite(context -> context.put(KEY, id));
        };
    }

    private static String sane(@Nullable String given) {
        return given != null && SANE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
