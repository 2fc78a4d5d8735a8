package dev.shortlist.gateway.health;

import dev.shortlist.gateway.routing.RoutingProperties;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// Asks all services at once how they are. Whoever is silent for too long is down.
final class AskServices {

    private final WebClient client;
    private final Map<String, URI> services = new TreeMap<>();
    private final Duration patience;
    private final Mono<SystemHealth> answer;

    AskServices(WebClient client, RoutingProperties routing, HealthProperties properties) {
        this.client = client;
        this.patience = properties.patience();
        routing.services().forEach((name, service) -> {
            if (service.isConfigured()) {
                services.put(name, Objects.requireNonNull(service.url()).resolve("/actuator/health"));
            }
        });
        // Anyone may ask, so the services are not asked each time.
        this.answer = Mono.defer(this::askAll).cache(properties.kept());
    }

    Mono<SystemHealth> ask() {
        return answer;
    }

    private Mono<SystemHealth> askAll() {
        return Flux.fromIterable(services.entrySet())
                .flatMap(service -> ask(service.getValue()).map(health -> Map.entry(service.getKey(), health)))
                .collect(TreeMap<String, ServiceHealth>::new, (all, one) -> all.put(one.getKey(), one.getValue()))
                .map(SystemHealth::of);
    }

    // A service that is down says so with status 503 and the same body.
    private Mono<ServiceHealth> ask(URI address) {
        return client.get()
                .uri(address)
                .exchangeToMono(response -> response.bodyToMono(JsonNode.class))
                .elapsed()
                .map(timed -> HealthReader.read(timed.getT2(), timed.getT1()))
                .timeout(patience)
                .onErrorResume(_ -> Mono.empty())
                .defaultIfEmpty(ServiceHealth.silent());
    }
}
