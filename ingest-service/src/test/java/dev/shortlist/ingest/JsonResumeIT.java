package dev.shortlist.ingest;

import static dev.shortlist.testkit.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.event.CvEvent;
import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKafka;
import dev.shortlist.testkit.WithPostgres;
import dev.shortlist.testkit.kafka.KafkaProbe;
import dev.shortlist.testkit.token.TestTokens;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
@WithPostgres(shared = "ingest")
@WithKafka
class JsonResumeIT {

    @Autowired
    private WebTestClient http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    private final String document = """
            {"basics": {"name": "Lina Haddad", "email": "%s@example.org", "label": "Analyst"},
             "work": [{"name": "Blue Harbor", "position": "Data Analyst", "startDate": "2020-03",
                       "highlights": ["Reduced waiting times by 18%%"]}],
             "skills": [{"name": "Analysis", "keywords": ["SQL"]}]}
            """.formatted(UUID.randomUUID());

    @Test
    void a_document_is_kept_as_a_cv_and_announced_with_what_did_not_fit() {
        var imported = body(imports(document).expectStatus().isCreated());

        assertThat(imported.path("status").asString()).isEqualTo("parsed");
        assertThat(imported.path("losses").findValuesAsString("path"))
                .containsExactlyInAnyOrder("/basics/label", "/skills/0/name");
        var cvId = imported.path("cv_id").asString();
        var cv = body(get("/api/v1/cvs/{id}", cvId).expectStatus().isOk());
        assertThat(cv.at("/structured_data/skills/0/id").asString()).isEqualTo("sql");
        assertThat(cv.at("/candidate_id")).isEqualTo(imported.path("candidate_id"));
        eventually(() -> assertThat(kafka.events(
                        CvEvent.TOPIC,
                        event -> "CvParsed".equals(event.type())
                                && cvId.equals(event.data().path("cv_id").asString())))
                .hasSize(1));
    }

    @Test
    void the_original_is_the_document_byte_for_byte() {
        var cvId = body(imports(document)).path("cv_id").asString();

        var original = get("/api/v1/cvs/{id}/original", cvId)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();

        assertThat(original).isEqualTo(document.getBytes(UTF_8));
    }

    @Test
    void the_same_bytes_are_one_cv_with_an_idempotency_key_or_without() {
        var first = body(imports(document)).path("cv_id");

        assertThat(body(imports(document)).path("cv_id")).isEqualTo(first);
        var key = UUID.randomUUID().toString();
        assertThat(body(imports(document, key)).path("cv_id")).isEqualTo(first);
        assertThat(body(imports(document, key)).path("cv_id")).isEqualTo(first);
    }

    @Test
    void an_export_that_is_imported_and_exported_again_is_the_same_document() {
        var once = exported(body(imports(document)).path("cv_id").asString());
        assertThat(once.at("/meta/shortlist/evidence")).isNotEmpty();

        var again = body(imports(once.toString()).expectStatus().isCreated());
        var twice = exported(again.path("cv_id").asString());

        assertThat(again.path("losses")).isEmpty();
        assertThat(twice.at("/meta/shortlist/structured_data")).isEqualTo(once.at("/meta/shortlist/structured_data"));
        assertThat(((ObjectNode) twice).without("meta")).isEqualTo(((ObjectNode) once).without("meta"));
    }

    @Test
    void what_is_no_json_resume_is_refused_by_field() {
        var wrong = body(imports("{\"work\": [{\"startDate\": \"spring\"}]}")
                .expectStatus()
                .isBadRequest());
        assertThat(wrong.at("/details/field").asString()).isEqualTo("work[0].startDate");
        imports("[1]").expectStatus().isBadRequest();
        imports("{not json").expectStatus().isBadRequest();
        imports("{}").expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_document_may_be_as_large_as_any_file_and_no_larger() {
        var picture = body(imports(document.replace(
                        "\"label\"", "\"image\": \"data:%s\", \"label\"".formatted("x".repeat(3 * 1024 * 1024))))
                .expectStatus()
                .isCreated());
        assertThat(picture.path("losses").findValuesAsString("path")).contains("/basics/image");

        var tooLarge = body(imports(document.replace("Reduced", "x".repeat(11 * 1024 * 1024)))
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE));

        assertThat(tooLarge.path("error_code").asString()).isEqualTo("FILE_TOO_LARGE");
    }

    private JsonNode exported(String cvId) {
        return body(get("/api/v1/cvs/{id}/json-resume", cvId).expectStatus().isOk());
    }

    private WebTestClient.ResponseSpec imports(String body) {
        return imports(body, UUID.randomUUID().toString());
    }

    private WebTestClient.ResponseSpec imports(String body, String key) {
        return http.post()
                .uri("/api/v1/cvs/json-resume")
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> headers.setBearerAuth(tokens.of(Role.RECRUITER)))
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec get(String uri, String cvId) {
        return http.get()
                .uri(uri, cvId)
                .headers(headers -> headers.setBearerAuth(tokens.of(Role.RECRUITER)))
                .exchange();
    }

    private static JsonNode body(WebTestClient.ResponseSpec response) {
        return WireFormat.mapper()
                .readTree(Objects.requireNonNull(
                        response.expectBody(byte[].class).returnResult().getResponseBody()));
    }
}
