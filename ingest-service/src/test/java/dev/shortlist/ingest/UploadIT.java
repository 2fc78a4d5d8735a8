package dev.shortlist.ingest;

import static dev.shortlist.testkit.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.event.AuditEvent;
import dev.shortlist.contracts.event.CvEvent;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKafka;
import dev.shortlist.testkit.WithPostgres;
import dev.shortlist.testkit.kafka.Announced;
import dev.shortlist.testkit.kafka.KafkaProbe;
import dev.shortlist.testkit.token.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;

@ServiceTest
@WithPostgres(shared = "ingest")
@WithKafka
class UploadIT {

    @Autowired
    private WebTestClient http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    @Test
    void a_cv_is_answered_at_once_then_read_scored_and_announced() {
        var receipt = upload(Map.of("ada.txt", CvMother.ada()));

        assertThat(receipt.at("/items/0/status").asString()).isEqualTo("accepted");
        var cv = parsed(receipt.at("/items/0/cv_id").asString());
        assertThat(cv.at("/structured_data/personal_info/name").asString()).isEqualTo("Ada Marlow");
        assertThat(cv.at("/structured_data/personal_info/email").asString()).isEqualTo("ada.marlow@example.org");
        assertThat(cv.at("/structured_data/experience")).hasSize(2);
        assertThat(cv.at("/ats_score").asDouble()).isBetween(40.0, 100.0);
        assertThat(cv.at("/engine").asString()).isEqualTo("rules");
        assertThat(cv.at("/evidence").path("personal_info.email").path("quote").asString())
                .isEqualTo("ada.marlow@example.org");
        eventually(() -> assertThat(announced("CvParsed", cv.at("/cv_id").asString()))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.key()).isEqualTo(cv.at("/candidate_id").asString())));
    }

    @Test
    void each_file_is_refused_for_itself_and_the_others_go_on() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("good.txt", CvMother.cvOf("Grace Hollow", "grace@example.org"));
        files.put("empty.pdf", new byte[0]);
        files.put("picture.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 1});
        files.put("large.txt", "x".repeat(11 * 1024 * 1024).getBytes(UTF_8));
        files.put("invoice.txt", CvMother.anInvoice());
        var receipt = upload(files);

        assertThat(receipt.at("/items").findValuesAsString("status"))
                .startsWith("accepted", "refused")
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(receipt.at("/items/1/error/error_code").asString()).isEqualTo("FILE_EMPTY");
        assertThat(receipt.at("/items/2/error/error_code").asString()).isEqualTo("UNSUPPORTED_FILE_TYPE");
        assertThat(receipt.at("/items/3/error/error_code").asString()).isEqualTo("FILE_TOO_LARGE");
        assertThat(receipt.at("/items/3/error/details/max_size").asString()).isEqualTo("10MB");
        assertThat(receipt.at("/items/3/error/details/your_size").asString()).isEqualTo("11MB");
        var run = done(receipt);
        assertThat(run.at("/progress/done").asInt()).isEqualTo(5);
        assertThat(run.at("/items/0/status").asString()).isEqualTo("parsed");
        assertThat(run.at("/items/4/error/error_code").asString()).isEqualTo("NOT_A_CV");
    }

    @Test
    void the_same_bytes_are_one_cv_and_the_same_person_is_one_candidate() {
        var first = upload(Map.of("alan.txt", CvMother.cvOf("Alan Brook", "alan@example.org")));
        var firstCv = parsed(first.at("/items/0/cv_id").asString());

        var again = upload(Map.of("copy of alan.txt", CvMother.cvOf("Alan Brook", "alan@example.org")));
        var newer = upload(Map.of("alan2.txt", CvMother.cvOf("Alan T. Brook", "ALAN@example.org")));

        assertThat(again.at("/items/0/status").asString()).isEqualTo("duplicate");
        assertThat(again.at("/items/0/cv_id")).isEqualTo(first.at("/items/0/cv_id"));
        assertThat(done(again).at("/items/0/candidate_id")).isEqualTo(firstCv.at("/candidate_id"));
        assertThat(parsed(newer.at("/items/0/cv_id").asString()).at("/candidate_id"))
                .isEqualTo(firstCv.at("/candidate_id"));
        eventually(() -> assertThat(
                        announced("CvUploadedAgain", firstCv.at("/cv_id").asString()))
                .hasSize(1));
    }

    @Test
    void a_zip_is_its_files_and_comes_back_as_one() throws IOException {
        var zip = CvMother.zip(Map.of(
                "team/one.txt", CvMother.cvOf("Nora Field", "nora@example.org"),
                "team/two.txt", CvMother.cvOf("Omar Field", "omar@example.org"),
                "__MACOSX/one.txt", new byte[] {1}));
        var run = done(upload(Map.of("team.zip", zip)));

        assertThat(run.at("/items")).hasSize(2);
        var ids = run.at("/items")
                .valueStream()
                .map(item -> item.path("cv_id").asString())
                .toList();
        var archive = asRecruiter(http.post().uri("/api/v1/cvs/archive").bodyValue(Map.of("cv_ids", ids)))
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/zip")
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        assertThat(namesIn(Objects.requireNonNull(archive))).containsExactlyInAnyOrder("one.txt", "two.txt");
    }

    @Test
    void an_upload_is_watched_event_by_event() {
        var receipt = upload(Map.of("watched.txt", CvMother.cvOf("Wanda Gale", "wanda@example.org")));

        var stream = asRecruiter(http.get()
                        .uri(
                                "/api/v1/uploads/{id}/events",
                                receipt.path("upload_id").asString()))
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(stream).contains("id:1\n", "event:item", "\"candidate_id\":", "event:done");
    }

    @Test
    void a_correction_is_kept_scored_audited_and_announced() {
        var receipt = upload(Map.of("corrected.txt", CvMother.cvOf("Cora Lane", "cora@example.org")));
        var cv = parsed(receipt.at("/items/0/cv_id").asString());
        var id = cv.path("cv_id").asString();

        var after = body(asRecruiter(http.patch()
                        .uri("/api/v1/cvs/{id}/structured-data", id)
                        .bodyValue(Map.of("personal_info", Map.of("location", "Bristol, United Kingdom"))))
                .expectStatus()
                .isOk());

        assertThat(after.at("/structured_data/personal_info/location").asString())
                .isEqualTo("Bristol, United Kingdom");
        assertThat(after.at("/structured_data/personal_info/name").asString()).isEqualTo("Cora Lane");
        assertThat(after.path("version").asLong()).isEqualTo(2);
        eventually(() -> assertThat(announced("CvCorrected", id)).hasSize(1));
        eventually(() -> assertThat(kafka.events(AuditEvent.TOPIC))
                .anySatisfy(event ->
                        assertThat(event.data().path("subject_id").asString()).isEqualTo(id)));
        asRecruiter(http.patch().uri("/api/v1/cvs/{id}/structured-data", id).bodyValue(Map.of("experience", "many")))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void analyzing_keeps_nothing() {
        var before = body(asRecruiter(http.get().uri("/api/v1/cvs"))
                        .expectStatus()
                        .isOk())
                .path("total")
                .asInt();

        var analysis = body(asRecruiter(http.post()
                        .uri("/api/v1/cvs/analyze")
                        .body(BodyInserters.fromMultipartData(
                                form("file", Map.of("me.txt", CvMother.cvOf("Mia Stone", "mia@example.org")))))
                        .headers(_ -> {}))
                .expectStatus()
                .isOk());

        assertThat(analysis.at("/features/total_years_experience").asDouble()).isGreaterThan(8);
        assertThat(analysis.at("/ats/criteria")).hasSize(6);
        assertThat(analysis.at("/ats/criteria/0/to_gain"))
                .allSatisfy(gain -> assertThat(gain.has("do")).isTrue());
        assertThat(body(asRecruiter(http.get().uri("/api/v1/cvs"))
                                .expectStatus()
                                .isOk())
                        .path("total")
                        .asInt())
                .isEqualTo(before);
    }

    @Test
    void an_original_comes_back_byte_for_byte() {
        var receipt = upload(Map.of("لينا.txt", CvMother.cvOf("Lina Haddad", "lina@example.org")));

        var original = asRecruiter(http.get()
                        .uri(
                                "/api/v1/cvs/{id}/original",
                                receipt.at("/items/0/cv_id").asString()))
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult();

        assertThat(original.getResponseBody()).isEqualTo(CvMother.cvOf("Lina Haddad", "lina@example.org"));
        assertThat(original.getResponseHeaders().getFirst("Content-Disposition"))
                .contains("filename*=UTF-8''");
    }

    @Test
    void a_form_without_files_names_the_field() {
        var builder = new MultipartBodyBuilder();
        builder.part("source", "fair");
        var problem =
                body(asRecruiter(http.post().uri("/api/v1/cvs").body(BodyInserters.fromMultipartData(builder.build())))
                        .expectStatus()
                        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(problem.at("/details/field").asString()).isEqualTo("files");
    }

    private JsonNode upload(Map<String, byte[]> files) {
        return body(asRecruiter(http.post()
                        .uri("/api/v1/cvs")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(BodyInserters.fromMultipartData(form("files", files))))
                .expectStatus()
                .isAccepted());
    }

    private static org.springframework.util.MultiValueMap<String, org.springframework.http.HttpEntity<?>> form(
            String field, Map<String, byte[]> files) {
        var builder = new MultipartBodyBuilder();
        files.forEach((name, bytes) ->
                builder.part(field, new ByteArrayResource(bytes)).filename(name));
        return builder.build();
    }

    private JsonNode parsed(String cvId) {
        return eventually(
                () -> body(asRecruiter(http.get().uri("/api/v1/cvs/{id}", cvId))
                        .expectStatus()
                        .isOk()),
                cv -> "parsed".equals(cv.path("status").asString()));
    }

    private JsonNode done(JsonNode receipt) {
        return eventually(
                () -> body(asRecruiter(http.get()
                                .uri(
                                        "/api/v1/uploads/{id}",
                                        receipt.path("upload_id").asString()))
                        .expectStatus()
                        .isOk()),
                run -> "done".equals(run.path("status").asString()));
    }

    private List<Announced> announced(String type, String cvId) {
        return kafka.events(
                CvEvent.TOPIC,
                event -> type.equals(event.type())
                        && cvId.equals(event.data().path("cv_id").asString()));
    }

    private WebTestClient.ResponseSpec asRecruiter(WebTestClient.RequestHeadersSpec<?> request) {
        return request.headers(headers -> headers.setBearerAuth(tokens.of(Role.RECRUITER)))
                .exchange();
    }

    private static JsonNode body(WebTestClient.ResponseSpec response) {
        return Objects.requireNonNull(
                response.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    private static List<String> namesIn(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
