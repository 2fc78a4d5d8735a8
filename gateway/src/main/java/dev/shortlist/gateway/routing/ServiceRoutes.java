package dev.shortlist.gateway.routing;

import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;

import dev.shortlist.gateway.routing.RoutingProperties.Service;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

/// Two routes a service: one for streams, which may last, and one for the rest, which must answer in time.
final class ServiceRoutes {

    /// Route metadata: the service behind the route.
    static final String SERVICE = "service";

    private static final String STREAMS = "-streams";
    private static final long UNLIMITED = -1;

    private ServiceRoutes() {}

    static RouteLocator of(RoutingProperties properties) {
        var routes = properties.services().entrySet().stream()
                .filter(service -> service.getValue().isConfigured())
                .sorted(Map.Entry.comparingByKey())
                .flatMap(service -> routes(service.getKey(), service.getValue(), properties))
                .toList();
        return () -> Flux.fromIterable(routes);
    }

    private static Stream<Route> routes(String name, Service service, RoutingProperties properties) {
        var all = new ServicePaths(service.paths());
        var streams = new ServicePaths(service.streams());
        return Stream.of(
                Route.async()
                        .id(name + STREAMS)
                        .order(0)
                        .uri(Objects.requireNonNull(service.url()))
                        .predicate(exchange -> streams.include(exchange)
                                || (ServicePaths.wantsEvents(exchange) && all.include(exchange)))
                        .metadata(SERVICE, name)
                        .metadata(RESPONSE_TIMEOUT_ATTR, UNLIMITED)
                        .build(),
                Route.async()
                        .id(name)
                        .order(1)
                        .uri(Objects.requireNonNull(service.url()))
                        .predicate(all::include)
                        .metadata(SERVICE, name)
                        .metadata(
                                RESPONSE_TIMEOUT_ATTR,
                                properties.responseTimeout().toMillis())
                        .build());
    }

    static String serviceOf(ServerWebExchange exchange) {
        return RouteNameFilter.routeOf(exchange).getMetadata().get(SERVICE) instanceof String service
                ? service
                : RouteNameFilter.routeOf(exchange).getId();
    }
}
