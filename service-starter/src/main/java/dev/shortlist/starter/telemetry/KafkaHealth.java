package dev.shortlist.starter.telemetry;

import java.time.Duration;
import java.util.HashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Whether the broker answers, and with how many nodes. Keeps one client, made at the first question.
final class KafkaHealth implements ReactiveHealthIndicator, DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaAdmin configuration;
    private @Nullable Admin client;

    KafkaHealth(KafkaAdmin configuration) {
        this.configuration = configuration;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromCallable(this::client)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(admin -> Mono.fromCompletionStage(
                        () -> admin.describeCluster().nodes().toCompletionStage()))
                .timeout(PATIENCE)
                .map(nodes -> Health.up().withDetail("nodes", nodes.size()).build())
                .onErrorResume(cause -> Mono.just(down(cause)));
    }

    private static Health down(Throwable cause) {
        return Health.down()
                .withDetail("cause", cause.getClass().getSimpleName())
                .build();
    }

    private synchronized Admin client() {
        if (client == null) {
            var properties = new HashMap<>(configuration.getConfigurationProperties());
            var milliseconds = (int) PATIENCE.toMillis();
            properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, milliseconds);
            properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, milliseconds);
            client = Admin.create(properties);
        }
        return client;
    }

    @Override
    public synchronized void destroy() {
        if (client != null) {
            client.close(Duration.ZERO);
        }
    }
}
