package dev.shortlist.gateway.routing;

import java.io.IOException;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Repeats reads that met a closed connection or a replica not ready yet. The library's own retry filter would hold
/// every request body of the route in memory, uploads too.
final class RetrySafeCallsFilter implements GlobalFilter, Ordered {

    static final int ORDER = 100;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RoutingProperties.Retries retries;

    RetrySafeCallsFilter(RoutingProperties.Retries retries) {
        this.retries = retries;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return SAFE.contains(exchange.getRequest().getMethod())
                ? attempt(exchange, chain, retries.most())
                : chain.filter(exchange);
    }

    private Mono<Void> attempt(ServerWebExchange exchange, GatewayFilterChain chain, int left) {
        if (left == 0) {
            return chain.filter(exchange);
        }
        return chain.filter(exchange)
                .then(Mono.fromSupplier(() -> notReady(exchange)))
                .onErrorResume(RetrySafeCallsFilter::unanswered, _ -> Mono.just(true))
                .flatMap(again -> again ? again(exchange, chain, left - 1) : Mono.empty());
    }

    private Mono<Void> again(ServerWebExchange exchange, GatewayFilterChain chain, int left) {
        return Mono.delay(retries.pause()).then(Mono.defer(() -> {
            ServerWebExchangeUtils.reset(exchange);
            return attempt(exchange, chain, left);
        }));
    }

    // A service that says when to come back is not asked sooner.
    private static boolean notReady(ServerWebExchange exchange) {
        var response = exchange.getResponse();
        return response.getStatusCode() == HttpStatus.SERVICE_UNAVAILABLE
                && !response.getHeaders().containsHeader(HttpHeaders.RETRY_AFTER);
    }

    private static boolean unanswered(Throwable failure) {
        return failure instanceof IOException || failure.getCause() instanceof IOException;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }
}
