package dev.shortlist.sample.event;

import static dev.shortlist.testkit.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.AuditEvent;
import dev.shortlist.contracts.event.AuditEvent.ActionRecorded;
import dev.shortlist.contracts.event.Topics;
import dev.shortlist.starter.event.ListenerEdge;
import dev.shortlist.starter.event.Outbox;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKafka;
import dev.shortlist.testkit.WithPostgres;
import dev.shortlist.testkit.kafka.Announced;
import dev.shortlist.testkit.kafka.KafkaProbe;
import dev.shortlist.testkit.server.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@ServiceTest
@WithPostgres
@WithKafka
class EventsIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    KafkaProbe kafka;

    @Autowired
    Database database;

    @Value("${spring.application.name}")
    String source;

    @BeforeEach
    void a_table_for_effects() {
        database.execute(
                "create table if not exists effects (position serial, event_id uuid, actor text, subject text)");
    }

    @Test
    void an_event_leaves_as_a_cloud_event_and_has_its_effect_once() {
        var event = action("ada", "1");

        outbox.append(event).block(SOON);

        eventually(() -> assertThat(effectsOf("ada")).containsExactly("1"));
        var sent = sent("ada").getFirst();
        assertThat(sent.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "ActionRecorded")
                .containsEntry("ce_source", source)
                .containsEntry("ce_subject", "ada")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
        assertThat(sent.data().path("action_id").asString())
                .isEqualTo(event.actionId().toString());
    }

    @Test
    void what_is_rolled_back_was_never_announced() {
        outbox.append(action("eve", "1"))
                .then(Mono.error(new IllegalStateException("no")))
                .as(transactions::transactional)
                .onErrorComplete()
                .block(SOON);
        outbox.append(action("mallory", "after")).block(SOON);

        eventually(() -> assertThat(effectsOf("mallory")).containsExactly("after"));
        assertThat(sent("eve")).isEmpty();
    }

    @Test
    void events_of_one_key_arrive_in_the_order_in_which_they_happened() {
        for (int batch = 0; batch < 25; batch++) {
            int from = batch * 20;
            outbox.append(IntStream.range(from, from + 20)
                            .mapToObj(number -> action("grace-" + number % 4, String.valueOf(number)))
                            .toList())
                    .block(SOON);
        }

        eventually(() -> assertThat(IntStream.range(0, 4).mapToObj(key -> effectsOf("grace-" + key)))
                .allSatisfy(effects -> assertThat(effects)
                        .hasSize(125)
                        .isSortedAccordingTo((one, other) -> Integer.parseInt(one) - Integer.parseInt(other))));
    }

    @Test
    void the_same_event_twice_has_one_effect() {
        var id = UUID.randomUUID().toString();
        kafka.send(message("alan", id, "ActionRecorded", json("alan", "first")));
        kafka.send(message("alan", id, "ActionRecorded", json("alan", "again")));
        kafka.send(message("alan", UUID.randomUUID().toString(), "ActionRecorded", json("alan", "next")));

        eventually(() -> assertThat(effectsOf("alan")).containsExactly("first", "next"));
    }

    @Test
    void a_malformed_event_is_set_aside_and_the_next_is_read() {
        kafka.send(message("bob", UUID.randomUUID().toString(), "ActionRecorded", "[]"));
        kafka.send(message("bob", UUID.randomUUID().toString(), "ActionRecorded", json("bob", "good")));

        eventually(() -> assertThat(effectsOf("bob")).containsExactly("good"));
        eventually(() -> assertThat(deadLetters("bob")).hasSize(1));
    }

    @Test
    void a_type_of_tomorrow_is_skipped() {
        kafka.send(message("carol", UUID.randomUUID().toString(), "ActionUndone", "{}"));
        kafka.send(message("carol", UUID.randomUUID().toString(), "ActionRecorded", json("carol", "known")));

        eventually(() -> assertThat(effectsOf("carol")).containsExactly("known"));
        assertThat(deadLetters("carol")).isEmpty();
    }

    @Test
    void an_effect_that_keeps_failing_leaves_nothing_behind_and_becomes_a_dead_letter() {
        outbox.append(action("dave", "fails"), action("dave", "works")).block(SOON);

        eventually(() -> assertThat(effectsOf("dave")).containsExactly("works"));
        eventually(() -> assertThat(deadLetters("dave"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.headers().get("kafka_dlt-exception-message"))
                        .contains("fails")));
    }

    @Test
    void an_event_too_large_for_the_broker_is_parked_and_holds_nobody_up() {
        outbox.append(action("large", "x".repeat(2_000_000)), action("large", "small"))
                .block(SOON);

        eventually(() -> assertThat(effectsOf("large")).containsExactly("small"));
        assertThat(database.query("select failure from outbox where failed_at is not null"))
                .hasSize(1);
    }

    private List<String> effectsOf(String actor) {
        return database.query("select subject from effects where actor = '" + actor + "' order by position").stream()
                .map(row -> String.valueOf(row.get("subject")))
                .toList();
    }

    private List<Announced> sent(String key) {
        return kafka.events(AuditEvent.TOPIC, event -> key.equals(event.key()));
    }

    private List<Announced> deadLetters(String key) {
        return kafka.events(Topics.AUDIT.deadLetters(), event -> key.equals(event.key()));
    }

    private static ActionRecorded action(String actor, String subject) {
        return new ActionRecorded(
                UUID.randomUUID(), actor, "thing.done", "thing", subject, null, Map.of(), Instant.now());
    }

    private static String json(String actor, String subject) {
        return """
                {"action_id":"%s","actor_id":"%s","action":"thing.done","subject_kind":"thing","subject_id":"%s",
                 "reason":null,"details":{},"at":"2026-01-01T00:00:00Z","field_of_tomorrow":1}
                """.formatted(UUID.randomUUID(), actor, subject);
    }

    private static ProducerRecord<String, byte[]> message(String key, String id, String type, String json) {
        var message = new ProducerRecord<>(AuditEvent.TOPIC, key, json.getBytes(UTF_8));
        message.headers().add("ce_id", id.getBytes(UTF_8)).add("ce_type", type.getBytes(UTF_8));
        return message;
    }

    @SpringBootApplication
    @Import(EffectsListener.class)
    static class SampleService {}

    @Component
    static class EffectsListener {

        private final ListenerEdge edge;
        private final DatabaseClient database;

        EffectsListener(ListenerEdge edge, DatabaseClient database) {
            this.edge = edge;
            this.database = database;
        }

        @KafkaListener(topics = AuditEvent.TOPIC)
        void on(ConsumerRecord<String, byte[]> message) {
            edge.once(message, AuditEvent.class, event -> keep((ActionRecorded) event));
        }

        private Mono<Void> keep(ActionRecorded event) {
            return database.sql("insert into effects (event_id, actor, subject) values ($1, $2, $3)")
                    .bind(0, event.actionId())
                    .bind(1, event.actorId())
                    .bind(2, event.subjectId())
                    .then()
                    .then(
                            event.subjectId().equals("fails")
                                    ? Mono.error(new IllegalStateException("it fails"))
                                    : Mono.empty());
        }
    }
}
