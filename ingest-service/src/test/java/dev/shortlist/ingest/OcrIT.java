package dev.shortlist.ingest;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKafka;
import dev.shortlist.testkit.WithPostgres;
import dev.shortlist.testkit.token.TestTokens;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;

@ServiceTest
@WithPostgres(shared = "ingest")
@WithKafka
class OcrIT {

    // A page takes seconds, and more beside other tests.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    private WebTestClient http;

    @Autowired
    private TestTokens tokens;

    @DynamicPropertySource
    static void program(DynamicPropertyRegistry properties) {
        properties.add("shortlist.ocr.program", TesseractProgram::path);
        properties.add("shortlist.ocr.timeout", () -> "50s");
    }

    @BeforeEach
    void patient() {
        http = http.mutate().responseTimeout(PATIENCE).build();
    }

    @Test
    void an_english_scan_is_read_with_boxes_and_less_sure() {
        var analysis = body(send("/api/v1/cvs/analyze", "file", Scans.english())
                .expectStatus()
                .isOk());

        assertThat(analysis.path("ocr").asBoolean()).isTrue();
        assertThat(analysis.at("/structured_data/personal_info/name").asString())
                .isEqualTo("Nadia Ferris");
        assertThat(analysis.at("/structured_data/personal_info/email").asString())
                .isEqualTo("nadia.ferris@example.org");
        assertThat(analysis.at("/structured_data/personal_info/phone").asString())
                .isEqualTo("+442079460958");
        assertThat(analysis.at("/structured_data/experience/0/start").asString())
                .isEqualTo("2018-03");
        assertThat(analysis.at("/structured_data/skills").findValuesAsString("id"))
                .contains("java", "kafka");
        var proof = analysis.path("evidence").path("personal_info.email");
        assertThat(proof.path("confidence").asDouble()).isLessThan(0.85);
        assertThat(proof.path("page").asInt()).isEqualTo(1);
        assertThat(proof.at("/boxes/0/x").asDouble()).isBetween(50.0, 80.0);
        assertThat(proof.at("/boxes/0/y").asDouble()).isBetween(90.0, 130.0);
    }

    @Test
    void an_arabic_scan_is_read_with_its_address_and_number() {
        var analysis = body(send("/api/v1/cvs/analyze", "file", Scans.arabic())
                .expectStatus()
                .isOk());

        assertThat(analysis.path("language").asString()).isEqualTo("ar");
        assertThat(analysis.path("ocr").asBoolean()).isTrue();
        assertThat(analysis.at("/structured_data/personal_info/name").asString())
                .isEqualTo("ليلى منصور");
        assertThat(analysis.at("/structured_data/personal_info/email").asString())
                .isEqualTo("laila.mansour@example.org");
        assertThat(analysis.at("/structured_data/personal_info/phone").asString())
                .isEqualTo("+201001234567");
        assertThat(analysis.at("/structured_data/experience/0/title").asString())
                .isEqualTo("مهندسة برمجيات");
        assertThat(analysis.at("/structured_data/experience/0/start").asString())
                .isEqualTo("2018");
        assertThat(analysis.at("/structured_data/education")).isNotEmpty();
    }

    @Test
    void an_uploaded_scan_is_kept_as_one() {
        var receipt = body(
                send("/api/v1/cvs", "files", Scans.english()).expectStatus().isAccepted());
        var id = receipt.at("/items/0/cv_id").asString();
        var kept = eventually(
                () -> body(http.get()
                        .uri("/api/v1/cvs/{id}", id)
                        .headers(headers -> headers.setBearerAuth(tokens.of(Role.RECRUITER)))
                        .exchange()),
                cv -> !"received".equals(cv.path("status").asString()));

        assertThat(kept.path("status").asString()).isEqualTo("parsed");
        assertThat(kept.path("ocr").asBoolean()).isTrue();
        assertThat(kept.path("engine").asString()).isEqualTo("rules");
    }

    @Test
    void a_scan_of_nothing_is_refused_without_the_advice_to_install_what_is_there() {
        var problem = body(send("/api/v1/cvs/analyze", "file", Scans.blank()));

        assertThat(problem.path("error_code").asString()).isEqualTo("TEXT_NOT_EXTRACTABLE");
        assertThat(problem.path("suggested_action").asString()).doesNotContain("Tesseract");
    }

    private WebTestClient.ResponseSpec send(String path, String field, byte[] file) {
        var form = new MultipartBodyBuilder();
        form.part(field, new ByteArrayResource(file)).filename("scan.pdf");
        return http.post()
                .uri(path)
                .body(BodyInserters.fromMultipartData(form.build()))
                .headers(headers -> headers.setBearerAuth(tokens.of(Role.RECRUITER)))
                .exchange();
    }

    private static JsonNode body(WebTestClient.ResponseSpec response) {
        return Objects.requireNonNull(
                response.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
