package dev.shortlist.gateway.identity;

import dev.shortlist.starter.security.CallerOfExchange;
import dev.shortlist.starter.security.Unauthenticated;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Lets only verified callers through to a service, except on open paths. The services verify again.
final class EdgeAuthenticationFilter implements GlobalFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return CallerOfExchange.in(exchange) != null || OpenPaths.admit(exchange)
                ? chain.filter(exchange)
                : Mono.error(new Unauthenticated());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
