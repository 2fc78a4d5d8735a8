package dev.shortlist.ingest.parsing.adapter.ai;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Whether the model is `off`, `up`, or `down` while its breaker is open: then the rules read alone, so the service is
/// only degraded. Nobody is called to find out.
final class ModelHealth implements HealthIndicator {

    private final boolean configured;
    private final CircuitBreaker breaker;

    ModelHealth(boolean configured, CircuitBreaker breaker) {
        this.configured = configured;
        this.breaker = breaker;
    }

    @Override
    public Health health() {
        if (!configured) {
            return Health.up().withDetail("model", "off").build();
        }
        return breaker.getState() == CircuitBreaker.State.OPEN
                ? Health.status(new Status("DEGRADED"))
                        .withDetail("model", "down")
                        .build()
                : Health.up().withDetail("model", "up").build();
    }
}
