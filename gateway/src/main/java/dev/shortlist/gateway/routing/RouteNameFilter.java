package dev.shortlist.gateway.routing;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import dev.shortlist.starter.telemetry.RequestLog;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Names the route in the request log, where no controller does.
final class RouteNameFilter implements GlobalFilter, Ordered {

    static Route routeOf(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(GATEWAY_ROUTE_ATTR);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        exchange.getAttributes().put(RequestLog.ROUTE, routeOf(exchange).getId());
        return chain.filter(exchange);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
