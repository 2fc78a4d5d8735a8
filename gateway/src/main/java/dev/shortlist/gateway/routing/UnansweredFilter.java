package dev.shortlist.gateway.routing;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Says which service gave no answer, once nothing more is tried.
final class UnansweredFilter implements GlobalFilter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(UnansweredFilter.class);

    private final Duration pause;

    UnansweredFilter(Duration pause) {
        this.pause = pause;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange).onErrorMap(IOException.class, failure -> unavailable(exchange, failure));
    }

    private ServiceUnavailable unavailable(ServerWebExchange exchange, IOException failure) {
        var service = ServiceRoutes.serviceOf(exchange);
        LOG.atWarn()
                .addKeyValue("service", service)
                .addKeyValue("cause", failure.toString())
                .log("a service gives no answer");
        return new ServiceUnavailable(service, pause);
    }

    // Outside of the retries, inside of what writes the answer.
    @Override
    public int getOrder() {
        return RetrySafeCallsFilter.ORDER - 1;
    }
}
