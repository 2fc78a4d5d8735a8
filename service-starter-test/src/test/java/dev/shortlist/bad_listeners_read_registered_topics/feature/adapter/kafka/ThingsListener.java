package dev.shortlist.bad_listeners_read_registered_topics.feature.adapter.kafka;

import org.jspecify.annotations.NullMarked;
import org.springframework.kafka.annotation.KafkaListener;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class ThingsListener {

    @KafkaListener(topics = "nobody.knows.v1", autoStartup = "false")
    void on(String thing) {}
}
