package dev.shortlist.bad_listeners_return_nothing.feature.adapter.kafka;

import dev.shortlist.contracts.event.AuditEvent;
import org.jspecify.annotations.NullMarked;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class ThingsListener {

    @KafkaListener(topics = AuditEvent.TOPIC, autoStartup = "false")
    Mono<Void> on(String thing) {
        return Mono.empty();
    }
}
