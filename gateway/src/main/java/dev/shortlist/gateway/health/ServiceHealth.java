package dev.shortlist.gateway.health;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How one service is: itself, each thing that it depends on, and how busy it is.
record ServiceHealth(
        Status status,
        @Nullable Long answeredInMs,
        Map<String, Status> components,
        @Nullable Map<String, Object> load,
        @Nullable Map<String, Object> model) {

    static ServiceHealth silent() {
        return new ServiceHealth(Status.DOWN, null, Map.of(), null, null);
    }
}
