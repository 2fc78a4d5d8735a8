package dev.shortlist.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Stops asking a service that does not answer. A call counts once the answer's head is there: streams may run on.
final class CircuitBreakerFilter implements GlobalFilter, Ordered {

    private final CircuitBreakerRegistry breakers;
    private final Duration pause;

    CircuitBreakerFilter(CircuitBreakerRegistry breakers, Duration pause) {
        this.breakers = breakers;
        this.pause = pause;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var service = ServiceRoutes.serviceOf(exchange);
        return chain.filter(exchange)
                .transformDeferred(CircuitBreakerOperator.of(breakers.circuitBreaker(service)))
                .onErrorMap(CallNotPermittedException.class, _ -> new ServiceUnavailable(service, pause));
    }

    // Inside of the retries: each attempt counts.
    @Override
    public int getOrder() {
        return RetrySafeCallsFilter.ORDER + 1;
    }
}
