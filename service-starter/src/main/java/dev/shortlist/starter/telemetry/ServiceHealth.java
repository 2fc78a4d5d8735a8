package dev.shortlist.starter.telemetry;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Which service this is, in which version, and since when it runs.
final class ServiceHealth implements HealthIndicator {

    private final String name;
    private final String version;

    ServiceHealth(String name, String version) {
        this.name = name;
        this.version = version;
    }

    @Override
    public Health health() {
        var uptime = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return Health.up()
                .withDetail("name", name)
                .withDetail("version", version)
                .withDetail("uptime_seconds", uptime.toSeconds())
                .build();
    }
}
