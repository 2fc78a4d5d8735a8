package dev.shortlist.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.event.CvEvent.CvParsed;
import dev.shortlist.contracts.event.CvEvent.CvRefused;
import dev.shortlist.testkit.token.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class EvaluationIT extends RunningMatcher {

    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final UUID upload = UUID.randomUUID();
    private final UUID ada = UUID.randomUUID();
    private final UUID scan = UUID.randomUUID();

    @Test
    void files_go_in_and_an_evaluation_of_each_comes_out_as_it_is_read() {
        INGEST_DOOR.answers(202, """
                {"upload_id":"%s","status":"queued","items":[
                  {"cv_id":"%s","filename":"ada.pdf","status":"accepted","error":null},
                  {"cv_id":"%s","filename":"scan.pdf","status":"accepted","error":null},
                  {"cv_id":null,"filename":"virus.exe","status":"refused","error":{"error_code":"UNSUPPORTED_FILE_TYPE"}}]}
                """.formatted(upload, ada, scan));

        StepVerifier.create(evaluates())
                .assertNext(event -> assertThat(event.event()).isEqualTo("status"))
                .assertNext(event -> assertThat(event.data()).contains("virus.exe", "UNSUPPORTED_FILE_TYPE"))
                .then(() -> ingest.announces(
                        new CvParsed(ada, UUID.randomUUID(), 1, List.of(upload), CvMother.ada(), Instant.now())))
                .assertNext(event -> assertThat(event.data())
                        .contains("ada.pdf", "Ada Lovelace", "\"match_score\":", "\"matched_skills\":[\"Java\"]"))
                .then(() -> ingest.announces(new CvRefused(
                        scan, List.of(upload), ErrorCode.TEXT_NOT_EXTRACTABLE, "only pictures", Instant.now())))
                .assertNext(event -> assertThat(event.data()).contains("scan.pdf", "TEXT_NOT_EXTRACTABLE"))
                .assertNext(event -> assertThat(event.event()).isEqualTo("done"))
                .expectComplete()
                .verify(Duration.ofSeconds(30));
        var delivery = INGEST_DOOR.delivered();
        assertThat(delivery.authorization()).startsWith("Bearer ");
        assertThat(delivery.body()).contains("filename=\"ada.pdf\"", "the bytes of ada");
    }

    @Test
    void what_ingest_refuses_is_refused_in_its_words() {
        INGEST_DOOR.answers(422, """
                {"type":"about:blank","title":"Too many files","status":422,"detail":"101 files; the limit is 100",
                 "instance":"/api/v1/cvs","success":false,"error":"Too many files","error_code":"VALIDATION_FAILED",
                 "details":{"field":"files"},"suggested_action":null,"trace_id":"x"}
                """);

        posts("Java Developer\nRequirements:\n- Java")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("101 files; the limit is 100");
        INGEST_DOOR.delivered();
    }

    @Test
    void it_takes_both_permissions() {
        var rankerOnly = anybody.mutate()
                .defaultHeaders(headers ->
                        headers.setBearerAuth(TestTokens.shared().withPermissions(Permission.RANK_CANDIDATES)))
                .build();

        rankerOnly
                .post()
                .uri("/api/v1/matcher/upload")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.error")
                .isEqualTo("Permission denied: upload_cv required");
    }

    @Test
    void files_without_a_job_are_refused() {
        posts("")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.details.field")
                .isEqualTo("jd_text");
    }

    private Flux<ServerSentEvent<String>> evaluates() {
        return posts("Java Developer\nRequirements:\n- Java")
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody();
    }

    private ResponseSpec posts(String text) {
        var form = new MultipartBodyBuilder();
        form.part("files", new ByteArrayResource("the bytes of ada".getBytes(StandardCharsets.UTF_8)))
                .filename("ada.pdf");
        form.part("files", new ByteArrayResource("the bytes of a scan".getBytes(StandardCharsets.UTF_8)))
                .filename("scan.pdf");
        form.part("jd_text", text);
        return recruiter
                .post()
                .uri("/api/v1/matcher/upload")
                .accept(MediaType.TEXT_EVENT_STREAM, MediaType.APPLICATION_PROBLEM_JSON)
                .body(BodyInserters.fromMultipartData(form.build()))
                .exchange();
    }
}
