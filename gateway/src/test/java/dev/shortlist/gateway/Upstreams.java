package dev.shortlist.gateway;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.test.context.DynamicPropertyRegistry;

/// One upstream a service; the same for all tests of this JVM.
final class Upstreams {

    private static final Map<String, Upstream> ALL = List.of(
                    "auth-service",
                    "ingest-service",
                    "matcher-service",
                    "chat-service",
                    "builder-service",
                    "export-service",
                    "interview-service")
            .stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Upstream::new));

    private Upstreams() {}

    static Upstream of(String service) {
        return Objects.requireNonNull(ALL.get(service), service);
    }

    static void register(DynamicPropertyRegistry registry) {
        ALL.forEach(
                (name, upstream) -> registry.add("shortlist.gateway.routing.services." + name + ".url", upstream::url));
        registry.add(
                "shortlist.gateway.identity.exchange", () -> of("auth-service").url() + "/internal/v1/api-keys/token");
    }
}
