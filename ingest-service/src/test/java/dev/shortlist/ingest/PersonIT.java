package dev.shortlist.ingest;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.event.AuditEvent;
import dev.shortlist.contracts.event.CvEvent;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKafka;
import dev.shortlist.testkit.WithPostgres;
import dev.shortlist.testkit.kafka.KafkaProbe;
import dev.shortlist.testkit.server.Database;
import dev.shortlist.testkit.token.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

@ServiceTest
@WithPostgres(shared = "ingest")
@WithKafka
class PersonIT {

    @Autowired
    private WebTestClient http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private Database database;

    private final String address = UUID.randomUUID() + "@example.org";
    private final String otherAddress = UUID.randomUUID() + "@example.org";

    @Test
    void twins_in_two_scripts_are_suggested_merged_and_announced_as_one() {
        var english = kept(CvMother.lina(address));
        var arabic = kept(CvMother.linaInArabic(otherAddress));

        assertThat(suggestedFor(english)).contains(candidateOf(arabic));
        assertThat(suggestedFor(english)).doesNotContain(candidateOf(english));
        var lina = candidateOf(arabic);
        var former = candidateOf(english);
        var merged = body(samePerson(english, lina).expectStatus().isOk());

        assertThat(merged.path("candidate_id").asString()).isEqualTo(lina);
        assertThat(merged.path("former_candidate_id").asString()).isEqualTo(former);
        assertThat(merged.path("cv_ids").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(english, arabic);
        assertThat(candidateOf(english)).isEqualTo(lina);
        eventually(() -> assertThat(kafka.events(
                        CvEvent.TOPIC,
                        event -> "CvReassigned".equals(event.type())
                                && english.equals(event.data().path("cv_id").asString())))
                .singleElement()
                .satisfies(event -> assertThat(event.key()).isEqualTo(lina)));
        eventually(() -> assertThat(kafka.events(
                        AuditEvent.TOPIC,
                        event -> "candidate.merged"
                                        .equals(event.data().path("action").asString())
                                && lina.equals(event.data().path("subject_id").asString())))
                .hasSize(1));
    }

    @Test
    void a_merge_is_safe_to_repeat_and_to_cross() {
        var one = kept(CvMother.lina(address));
        var other = kept(CvMother.linaInArabic(otherAddress));
        var first = candidateOf(one);
        var second = candidateOf(other);

        var answers = Flux.just(
                        Map.entry(one, second),
                        Map.entry(other, first),
                        Map.entry(one, second),
                        Map.entry(other, first))
                .flatMap(call -> Mono.fromCallable(() -> samePerson(call.getKey(), call.getValue())
                                .returnResult(JsonNode.class)
                                .getStatus())
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block();

        assertThat(answers).containsOnly(HttpStatus.OK);
        assertThat(candidateOf(one)).isEqualTo(candidateOf(other));
        assertThat(database.query("select merged_into from candidates where candidate_id in ('%s', '%s')"
                        .formatted(first, second)))
                .extracting(row -> row.get("merged_into") == null)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void the_next_cv_of_a_merged_address_joins_the_one() {
        var one = kept(CvMother.lina(address));
        var other = kept(CvMother.linaInArabic(otherAddress));
        samePerson(one, candidateOf(other)).expectStatus().isOk();

        var next = kept(CvMother.cvOf("Lina Haddad", address));

        assertThat(candidateOf(next)).isEqualTo(candidateOf(other));
    }

    @Test
    void a_namesake_with_another_life_is_not_suggested() {
        var lina = kept(CvMother.lina(address));
        var namesake = kept("""
                Lina Haddad
                %s
                Experience
                Nurse, Green Valley Hospital
                Jul 2018 - Present
                - Cared for 30 patients a day
                Education
                BSc Nursing, Cairo University, 2014 - 2018
                Skills
                Patient care, First aid
                """.formatted(otherAddress).getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(suggestedFor(lina)).doesNotContain(candidateOf(namesake));
        assertThat(suggestedFor(namesake)).doesNotContain(candidateOf(lina));
    }

    @Test
    void unknown_ids_and_files_that_show_nobody_are_refused() {
        var cv = kept(CvMother.lina(address));
        samePerson(cv, UUID.randomUUID().toString()).expectStatus().isNotFound();
        samePerson(UUID.randomUUID().toString(), candidateOf(cv)).expectStatus().isNotFound();
        var invoice = uploaded((address + new String(CvMother.anInvoice(), java.nio.charset.StandardCharsets.UTF_8))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        eventually(
                () -> cv(invoice), read -> "refused".equals(read.path("status").asString()));

        var problem = body(samePerson(invoice, candidateOf(cv)).expectStatus().isEqualTo(HttpStatus.CONFLICT));

        assertThat(problem.path("error_code").asString()).isEqualTo("NO_STRUCTURED_CV");
        asRecruiter(http.get().uri("/api/v1/cvs/{id}/duplicates", invoice))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
        asRecruiter(http.post().uri("/api/v1/cvs/{id}/same-person", cv).bodyValue(Map.of()))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private WebTestClient.ResponseSpec samePerson(String cvId, String candidate) {
        return asRecruiter(
                http.post().uri("/api/v1/cvs/{id}/same-person", cvId).bodyValue(Map.of("candidate_id", candidate)));
    }

    private List<String> suggestedFor(String cvId) {
        return body(asRecruiter(http.get().uri("/api/v1/cvs/{id}/duplicates?limit=100", cvId))
                        .expectStatus()
                        .isOk())
                .path("items")
                .valueStream()
                .map(item -> item.path("candidate_id").asString())
                .toList();
    }

    private String candidateOf(String cvId) {
        return cv(cvId).path("candidate_id").asString();
    }

    private String kept(byte[] file) {
        var cvId = uploaded(file);
        eventually(() -> cv(cvId), cv -> "parsed".equals(cv.path("status").asString()));
        return cvId;
    }

    private String uploaded(byte[] file) {
        var form = new MultipartBodyBuilder();
        form.part("files", new ByteArrayResource(file)).filename("cv.txt");
        return body(asRecruiter(http.post().uri("/api/v1/cvs").body(BodyInserters.fromMultipartData(form.build())))
                        .expectStatus()
                        .isAccepted())
                .at("/items/0/cv_id")
                .asString();
    }

    private JsonNode cv(String cvId) {
        return body(asRecruiter(http.get().uri("/api/v1/cvs/{id}", cvId))
                .expectStatus()
                .isOk());
    }

    private WebTestClient.ResponseSpec asRecruiter(WebTestClient.RequestHeadersSpec<?> request) {
        return request.headers(headers -> headers.setBearerAuth(tokens.of(Role.RECRUITER)))
                .exchange();
    }

    private static JsonNode body(WebTestClient.ResponseSpec response) {
        return Objects.requireNonNull(
                response.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
