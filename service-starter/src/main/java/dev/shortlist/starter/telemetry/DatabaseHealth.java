package dev.shortlist.starter.telemetry;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Whether the service's own database answers, and how fast.
final class DatabaseHealth implements ReactiveHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DatabaseClient database;

    DatabaseHealth(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Health> health() {
        return database.sql("select 1")
                .fetch()
                .one()
                .timeout(PATIENCE)
                .elapsed()
                .map(answer -> Health.up().withDetail("ms", answer.getT1()).build())
                .onErrorResume(cause -> Mono.just(down(cause)));
    }

    // The driver's message may name users and hosts; its class is enough to know what to look for.
    private static Health down(Throwable cause) {
        return Health.down()
                .withDetail("cause", cause.getClass().getSimpleName())
                .build();
    }
}
