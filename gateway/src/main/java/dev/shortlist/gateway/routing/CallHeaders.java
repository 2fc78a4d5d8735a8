package dev.shortlist.gateway.routing;

import java.util.Locale;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/// What services are told about a call. Claims about its origin are ours alone: a client's own are dropped.
final class CallHeaders implements HttpHeadersFilter {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final String API_KEY = "X-API-Key";

    @Override
    public HttpHeaders filter(HttpHeaders sent, ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        sent.forEach((name, values) -> {
            if (!isClaim(name)) {
                headers.addAll(name, values);
            }
        });
        describeOrigin(headers, exchange);
        return headers;
    }

    private static boolean isClaim(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-forwarded-")
                || lower.equals("forwarded")
                || lower.equals("x-real-ip")
                || name.equalsIgnoreCase(API_KEY);
    }

    private static void describeOrigin(HttpHeaders headers, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var id = exchange.getResponse().getHeaders().getFirst(REQUEST_ID);
        if (id != null) {
            headers.set(REQUEST_ID, id);
        }
        var address = request.getRemoteAddress();
        if (address != null && address.getAddress() != null) {
            headers.set("X-Forwarded-For", address.getAddress().getHostAddress());
        }
        headers.set("X-Forwarded-Proto", request.getURI().getScheme());
        var host = request.getHeaders().getFirst(HttpHeaders.HOST);
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.REQUEST;
    }
}
