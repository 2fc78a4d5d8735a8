package dev.shortlist.starter.telemetry;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// How busy this instance is at the moment.
final class LoadHealth implements HealthIndicator {

    private static final long MEGABYTE = 1024L * 1024;

    private final RequestLog requests;

    LoadHealth(RequestLog requests) {
        this.requests = requests;
    }

    @Override
    public Health health() {
        var runtime = Runtime.getRuntime();
        return Health.up()
                .withDetail("requests_in_flight", requests.inFlight())
                .withDetail("cpu", cpu())
                .withDetail("heap_used_mb", (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE)
                .withDetail("heap_max_mb", runtime.maxMemory() / MEGABYTE)
                .build();
    }

    // Share of all processors; negative while the JVM does not know it yet.
    private static double cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? Math.round(100 * Math.max(0, system.getProcessCpuLoad())) / 100.0
                : 0;
    }
}
