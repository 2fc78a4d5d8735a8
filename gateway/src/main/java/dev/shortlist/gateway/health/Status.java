package dev.shortlist.gateway.health;

import java.util.Collection;

/// How something is, in three words.
enum Status {
    UP,
    DEGRADED,
    DOWN;

    /// What a component of a service says about itself.
    static Status of(String word) {
        return switch (word) {
            case "UP" -> UP;
            case "DOWN", "OUT_OF_SERVICE" -> DOWN;
            default -> DEGRADED;
        };
    }

    /// The system is down only when no service serves; any that is not up degrades it.
    static Status ofSystem(Collection<Status> services) {
        if (services.stream().allMatch(UP::equals)) {
            return UP;
        }
        return services.stream().allMatch(DOWN::equals) ? DOWN : DEGRADED;
    }
}
