package dev.shortlist.gateway.limit;

import dev.shortlist.gateway.routing.ServicePaths;
import java.util.List;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Counts attempts to sign in by address, strictly: passwords are guessed here.
final class SignInLimitFilter implements WebFilter {

    private static final ServicePaths SIGN_IN =
            new ServicePaths(List.of("/api/v1/auth/login", "/api/v1/auth/demo-login", "/api/v1/auth/refresh"));

    private final RateLimits limits;

    SignInLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (SIGN_IN.include(exchange)) {
            RateLimitFilter.count(exchange, limits.ofSignIns(exchange));
        }
        return chain.filter(exchange);
    }
}
