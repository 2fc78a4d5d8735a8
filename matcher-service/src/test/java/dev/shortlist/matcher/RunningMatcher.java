package dev.shortlist.matcher;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.event.CvEvent.CvParsed;
import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.matcher.job.domain.JobDraft;
import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKafka;
import dev.shortlist.testkit.WithPostgres;
import dev.shortlist.testkit.kafka.KafkaProbe;
import dev.shortlist.testkit.server.Database;
import dev.shortlist.testkit.token.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service with its own database and a broker, called by a recruiter.
@ServiceTest
@WithPostgres(shared = "matcher")
@WithKafka
abstract class RunningMatcher {

    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static final IngestDoor INGEST_DOOR = new IngestDoor();

    final JsonMapper json = WireFormat.mapper();

    @Autowired
    WebTestClient anybody;

    @Autowired
    Database database;

    @Autowired
    KafkaProbe kafka;

    WebTestClient recruiter;
    Ingest ingest;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("shortlist.ingest.url", INGEST_DOOR::url);
    }

    @BeforeEach
    void people() {
        recruiter = as(Role.RECRUITER);
        ingest = new Ingest(kafka);
    }

    WebTestClient as(Role role) {
        return anybody.mutate()
                .defaultHeaders(
                        headers -> headers.setBearerAuth(TestTokens.shared().of(role)))
                .build();
    }

    /// The candidate of a CV that is in the pool when this returns.
    UUID pooled(ReadCv cv, UUID upload) {
        var candidate = UUID.randomUUID();
        var cvId = UUID.randomUUID();
        ingest.announces(new CvParsed(cvId, candidate, 1, List.of(upload), cv, Instant.now()));
        awaitCv(cvId, 1);
        return candidate;
    }

    void awaitCv(UUID cvId, long version) {
        eventually(() -> assertThat(database.query("select version from cvs where cv_id = '%s'".formatted(cvId)))
                .extracting(row -> row.get("version"))
                .containsExactly(version));
    }

    UUID createsJob(JobDraft draft) {
        return id(recruiter.post().uri("/api/v1/jobs").bodyValue(draft), "job_id", 201);
    }

    UUID startsRanking(UUID job, Object body) {
        return id(recruiter.post().uri("/api/v1/jobs/{job}/rankings", job).bodyValue(body), "ranking_id", 202);
    }

    private UUID id(WebTestClient.RequestHeadersSpec<?> request, String field, int status) {
        var answer = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return UUID.fromString(Objects.requireNonNull(answer).get(field).asString());
    }

    /// All events of a ranking's run, until it is done.
    List<ServerSentEvent<String>> watches(UUID ranking) {
        return recruiter
                .get()
                .uri("/api/v1/rankings/{ranking}/events", ranking)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody()
                .collectList()
                .blockOptional(PATIENCE)
                .orElseThrow();
    }

    JsonNode reads(String uri, Object... variables) {
        return Objects.requireNonNull(recruiter
                .get()
                .uri(uri, variables)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.get(field).asString()).toList();
    }
}
