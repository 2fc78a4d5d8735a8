package dev.shortlist.gateway.health;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a service's own health answer. Of details only load and model are passed on.
final class HealthReader {

    private HealthReader() {}

    static ServiceHealth read(JsonNode answer, long milliseconds) {
        var components = new LinkedHashMap<String, Status>();
        answer.path("components")
                .properties()
                .forEach(component -> components.put(component.getKey(), status(component.getValue())));
        return new ServiceHealth(
                status(answer), milliseconds, components, details(answer, "load"), details(answer, "model"));
    }

    private static Status status(JsonNode node) {
        return Status.of(node.path("status").asString("UNKNOWN"));
    }

    private static @Nullable Map<String, Object> details(JsonNode answer, String component) {
        var found = answer.path("components").path(component);
        if (!found.isObject()) {
            return null;
        }
        var details = new LinkedHashMap<String, Object>();
        details.put("status", status(found));
        found.path("details").properties().forEach(entry -> details.put(entry.getKey(), plain(entry.getValue())));
        return details;
    }

    private static Object plain(JsonNode value) {
        return value.isNumber() ? value.numberValue() : value;
    }
}
