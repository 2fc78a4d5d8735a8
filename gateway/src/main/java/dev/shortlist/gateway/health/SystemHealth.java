package dev.shortlist.gateway.health;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the whole is. `model` is the best that any service has; rules answer where it is not up.
record SystemHealth(
        Status status,
        Map<String, ServiceHealth> services,
        Map<String, Long> load,
        @Nullable Map<String, Object> model) {

    private static final String IN_FLIGHT = "requests_in_flight";

    static SystemHealth of(Map<String, ServiceHealth> services) {
        var all = services.values();
        return new SystemHealth(
                Status.ofSystem(all.stream().map(ServiceHealth::status).toList()),
                services,
                Map.of(IN_FLIGHT, all.stream().mapToLong(SystemHealth::inFlight).sum()),
                all.stream()
                        .map(ServiceHealth::model)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static long inFlight(ServiceHealth service) {
        var load = service.load();
        return load != null && load.get(IN_FLIGHT) instanceof Number number ? number.longValue() : 0;
    }
}
