package dev.shortlist.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.event.RankingEvent;
import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKafka;
import dev.shortlist.testkit.WithPostgres;
import dev.shortlist.testkit.kafka.KafkaProbe;
import dev.shortlist.testkit.server.Database;
import dev.shortlist.testkit.token.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The service with a real database and broker, at a time that the test moves.
@ServiceTest
@WithPostgres(shared = "export")
@WithKafka
@ActiveProfiles("local")
@TestPropertySource(properties = "shortlist.export.ranking-patience=1s")
@Import(RunningService.Time.class)
abstract class RunningService {

    static final JsonMapper JSON = WireFormat.mapper();

    @Autowired
    WebTestClient http;

    @Autowired
    KafkaProbe kafka;

    @Autowired
    Database database;

    @Autowired
    TestTokens tokens;

    @Autowired
    MovableClock clock;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }

    @BeforeEach
    void now() {
        clock.reset();
    }

    void send(RankingEvent event) {
        send(event, UUID.randomUUID());
    }

    void send(RankingEvent event, UUID id) {
        var message = new ProducerRecord<>(RankingEvent.TOPIC, event.key(), JSON.writeValueAsBytes(event));
        Map.of("ce_id", id.toString(), "ce_type", event.getClass().getSimpleName(), "ce_specversion", "1.0")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        kafka.send(message);
    }

    UUID aRanking(int total) {
        var id = UUID.randomUUID();
        RankingEvents.of(id, 1, total).forEach(this::send);
        return id;
    }

    WebTestClient as(Role role) {
        return http.mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(tokens.of(role)))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(32 * 1024 * 1024))
                .build();
    }

    WebTestClient.ResponseSpec post(Role role, Object body) {
        return as(role).post()
                .uri("/api/v1/exports")
                .header("Content-Type", "application/json")
                .bodyValue(body instanceof String text ? text : JSON.writeValueAsString(body))
                .exchange();
    }

    static JsonNode json(WebTestClient.ResponseSpec answer) {
        return JSON.readTree(bytes(answer));
    }

    static byte[] bytes(WebTestClient.ResponseSpec answer) {
        var body = answer.expectBody().returnResult().getResponseBody();
        return body == null ? new byte[0] : body;
    }
}
