package dev.shortlist.sample.event;

import static dev.shortlist.testkit.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.AuditEvent;
import dev.shortlist.contracts.event.AuditEvent.ActionRecorded;
import dev.shortlist.contracts.event.Topics;
import dev.shortlist.starter.event.ListenerEdge;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKafka;
import dev.shortlist.testkit.WithPostgres;
import dev.shortlist.testkit.kafka.KafkaProbe;
import dev.shortlist.testkit.server.Database;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionContextManager;
import reactor.core.publisher.Mono;

@ServiceTest
@WithPostgres
@WithKafka
class PreparedEffectsIT {

    @Autowired
    KafkaProbe kafka;

    @Autowired
    Database database;

    @Autowired
    PreparingListener listener;

    @BeforeEach
    void a_table_for_effects() {
        database.execute("create table if not exists prepared_effects (position serial, actor text, effect text)");
    }

    @Test
    void the_long_part_runs_before_the_transaction_and_the_effect_within_it() {
        kafka.send(message("ada", UUID.randomUUID(), "1"));

        eventually(() -> assertThat(effectsOf("ada")).containsExactly("1: prepared outside, kept inside"));
    }

    @Test
    void the_same_event_twice_is_prepared_once_and_has_one_effect() {
        var id = UUID.randomUUID();
        kafka.send(message("alan", id, "first"));
        kafka.send(message("alan", id, "again"));
        kafka.send(message("alan", UUID.randomUUID(), "next"));

        eventually(
                () -> assertThat(effectsOf("alan")).hasSize(2).last().asString().startsWith("next"));
        assertThat(listener.preparations).contains("alan first", "alan next").doesNotContain("alan again");
    }

    @Test
    void nothing_prepared_is_nothing_to_do() {
        var id = UUID.randomUUID();
        kafka.send(message("carol", id, "nothing"));
        kafka.send(message("carol", id, "nothing"));
        kafka.send(message("carol", UUID.randomUUID(), "something"));

        eventually(
                () -> assertThat(effectsOf("carol")).singleElement().asString().startsWith("something"));
        assertThat(listener.preparations.stream().filter("carol nothing"::equals))
                .hasSize(1);
    }

    @Test
    void a_preparation_that_keeps_failing_leaves_nothing_behind_and_becomes_a_dead_letter() {
        kafka.send(message("dave", UUID.randomUUID(), "fails"));
        kafka.send(message("dave", UUID.randomUUID(), "works"));

        eventually(
                () -> assertThat(effectsOf("dave")).singleElement().asString().startsWith("works"));
        eventually(() -> assertThat(kafka.events(Topics.AUDIT.deadLetters(), letter -> "dave".equals(letter.key())))
                .hasSize(1));
        assertThat(listener.preparations.stream().filter("dave fails"::equals)).hasSizeGreaterThan(1);
    }

    private List<String> effectsOf(String actor) {
        return database
                .query("select effect from prepared_effects where actor = '" + actor + "' order by position")
                .stream()
                .map(row -> String.valueOf(row.get("effect")))
                .toList();
    }

    private static ProducerRecord<String, byte[]> message(String key, UUID id, String subject) {
        var json = """
                {"action_id":"%s","actor_id":"%s","action":"thing.done","subject_kind":"thing","subject_id":"%s",
                 "reason":null,"details":{},"at":"2026-01-01T00:00:00Z"}
                """.formatted(UUID.randomUUID(), key, subject);
        var message = new ProducerRecord<>(AuditEvent.TOPIC, key, json.getBytes(UTF_8));
        message.headers().add("ce_id", id.toString().getBytes(UTF_8)).add("ce_type", "ActionRecorded".getBytes(UTF_8));
        return message;
    }

    @SpringBootApplication
    @Import(PreparingListener.class)
    static class SampleService {}

    @Component
    static class PreparingListener {

        private final Queue<String> preparations = new ConcurrentLinkedQueue<>();
        private final ListenerEdge edge;
        private final DatabaseClient database;

        PreparingListener(ListenerEdge edge, DatabaseClient database) {
            this.edge = edge;
            this.database = database;
        }

        @KafkaListener(topics = AuditEvent.TOPIC)
        void on(ConsumerRecord<String, byte[]> message) {
            edge.once(message, AuditEvent.class, event -> prepare((ActionRecorded) event), this::keep);
        }

        private Mono<Prepared> prepare(ActionRecorded event) {
            preparations.add(event.actorId() + " " + event.subjectId());
            return switch (event.subjectId()) {
                case "nothing" -> Mono.empty();
                case "fails" -> Mono.error(new IllegalStateException("it fails"));
                default -> place().map(place -> new Prepared(event, "prepared " + place));
            };
        }

        private Mono<Void> keep(Prepared prepared) {
            return place().flatMap(place -> database.sql("insert into prepared_effects (actor, effect) values ($1, $2)")
                    .bind(0, prepared.event().actorId())
                    .bind(1, prepared.event().subjectId() + ": " + prepared.how() + ", kept " + place)
                    .then());
        }

        private static Mono<String> place() {
            return TransactionContextManager.currentContext().map(_ -> "inside").onErrorReturn("outside");
        }

        private record Prepared(ActionRecorded event, String how) {}
    }
}
