package dev.shortlist.gateway.docs;

import dev.shortlist.gateway.routing.RoutingProperties;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// Every service's own document, read now and then. Of a service that is down the last one stays.
final class OpenApiDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(OpenApiDocuments.class);

    private final WebClient client;
    private final DocsProperties properties;
    private final Map<String, URI> services = new TreeMap<>();
    private final Map<String, JsonNode> last = new ConcurrentHashMap<>();
    private final Mono<byte[]> merged;

    OpenApiDocuments(WebClient client, RoutingProperties routing, DocsProperties properties, JsonNode frame) {
        this.client = client;
        this.properties = properties;
        routing.services().forEach((name, service) -> {
            if (service.isConfigured()) {
                services.put(name, Objects.requireNonNull(service.url()).resolve("/v3/api-docs"));
            }
        });
        this.merged = Mono.defer(this::readAll)
                .map(all -> OpenApiMerge.merge(frame, all).toString().getBytes(StandardCharsets.UTF_8))
                .cache(properties.kept());
    }

    Mono<byte[]> merged() {
        return merged;
    }

    private Mono<Map<String, JsonNode>> readAll() {
        return Flux.fromIterable(services.entrySet())
                .flatMap(service -> read(service.getKey(), service.getValue()))
                .then(Mono.fromSupplier(() -> new TreeMap<>(last)));
    }

    private Mono<JsonNode> read(String service, URI address) {
        return client.get()
                .uri(address)
                .retrieve()
                .bodyToMono(JsonNode.class)
                .timeout(properties.patience())
                .doOnNext(document -> last.put(service, document))
                .onErrorResume(failure -> {
                    LOG.atWarn()
                            .addKeyValue("service", service)
                            .addKeyValue("cause", failure.toString())
                            .log("cannot read an OpenAPI document; the last one stays");
                    return Mono.empty();
                });
    }
}
