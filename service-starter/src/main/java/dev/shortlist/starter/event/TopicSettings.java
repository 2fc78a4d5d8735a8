package dev.shortlist.starter.event;

import dev.shortlist.contracts.event.Topics;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;

/// Every topic with its settings. Whichever service starts first creates them; nobody waits for another.
final class TopicSettings {

    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);

    private final EventProperties properties;

    TopicSettings(EventProperties properties) {
        this.properties = properties;
    }

    NewTopic[] all() {
        return Arrays.stream(Topics.values())
                .flatMap(topic -> Stream.of(
                        settings(topic.address(), partitions(topic), topic.retention()),
                        settings(topic.deadLetters(), 1, DEAD_LETTERS_KEPT)))
                .toArray(NewTopic[]::new);
    }

    private int partitions(Topics topic) {
        return switch (topic.scale()) {
            case WIDE -> properties.widePartitions();
            case NARROW -> properties.narrowPartitions();
        };
    }

    private NewTopic settings(String name, int partitions, Duration retention) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .replicas(properties.replicas())
                .config(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(retention.toMillis()))
                .build();
    }
}
