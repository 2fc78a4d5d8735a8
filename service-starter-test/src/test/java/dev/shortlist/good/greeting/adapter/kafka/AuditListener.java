package dev.shortlist.good.greeting.adapter.kafka;

import dev.shortlist.contracts.event.AuditEvent;
import dev.shortlist.good.greeting.application.Greet;
import org.jspecify.annotations.NullMarked;
import org.springframework.kafka.annotation.KafkaListener;

/// Greets whoever acts.
@NullMarked
final class AuditListener {

    private final Greet greet;

    AuditListener(Greet greet) {
        this.greet = greet;
    }

    @KafkaListener(topics = AuditEvent.TOPIC, autoStartup = "false")
    void on(String actor) {
        greet.greet(actor).block();
    }
}
