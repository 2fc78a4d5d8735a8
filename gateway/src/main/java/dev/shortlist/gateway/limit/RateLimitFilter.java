package dev.shortlist.gateway.limit;

import dev.shortlist.starter.security.CallerOfExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Counts each request against its caller, or against its address while nobody is signed in.
final class RateLimitFilter implements WebFilter {

    private static final String LIMIT = "RateLimit-Limit";

    private final RateLimits limits;

    RateLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        // A sign-in has been counted already, more strictly.
        if (exchange.getResponse().getHeaders().containsHeader(LIMIT)) {
            return chain.filter(exchange);
        }
        var caller = CallerOfExchange.in(exchange);
        count(exchange, caller == null ? limits.ofAddress(exchange) : limits.ofCaller(caller));
        return chain.filter(exchange);
    }

    static void count(ServerWebExchange exchange, Allowance allowance) {
        var headers = exchange.getResponse().getHeaders();
        try {
            show(headers, allowance.limit(), allowance.take());
        } catch (TooManyRequests refusal) {
            show(headers, refusal.limit(), 0);
            headers.set("RateLimit-Reset", String.valueOf(refusal.seconds()));
            throw refusal;
        }
    }

    private static void show(HttpHeaders headers, int limit, long remaining) {
        headers.set(LIMIT, String.valueOf(limit));
        headers.set("RateLimit-Remaining", String.valueOf(remaining));
    }
}
