package dev.shortlist.starter.web;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.starter.security.CallerOfExchange;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;

/// What makes two calls the same call: who, where, and the client's own key.
record IdempotencyKey(String caller, String route, String key) {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern SANE = Pattern.compile("[\\x21-\\x7E]{1,255}");

    IdempotencyKey {
        if (!SANE.matcher(key).matches()) {
            throw new Invalid(HEADER, "must be 1 to 255 visible ASCII characters");
        }
    }

    /// Empty for calls without a key, without a caller, or of a method that is repeatable anyway.
    static Optional<IdempotencyKey> of(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var key = request.getHeaders().getFirst(HEADER);
        var caller = CallerOfExchange.in(exchange);
        return key == null || caller == null || !HttpMethod.POST.equals(request.getMethod())
                ? Optional.empty()
                : Optional.of(
                        new IdempotencyKey(caller.userId(), request.getPath().value(), key));
    }
}
