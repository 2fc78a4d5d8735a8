package dev.shortlist.export;

import static dev.shortlist.contracts.Role.HR;
import static dev.shortlist.contracts.Role.RECRUITER;
import static dev.shortlist.testkit.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.AuditEvent;
import dev.shortlist.contracts.event.FileEvent;
import dev.shortlist.export.rendering.ReportMother;
import dev.shortlist.testkit.kafka.Announced;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class ExportIT extends RunningService {

    @ParameterizedTest
    @CsvSource({"csv,text/csv", "xlsx,application/vnd.openxml", "json,application/json", "pdf,application/pdf"})
    void a_ranking_becomes_a_file_of_every_format(String format, String type) {
        var export = exported(Map.of("ranking_id", aRanking(30), "format", format));

        var download = as(RECRUITER)
                .get()
                .uri("/api/v1/exports/{id}/download", id(export))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value(HttpHeaders.CONTENT_TYPE, value -> assertThat(value).startsWith(type))
                .expectHeader()
                .value(
                        HttpHeaders.CONTENT_DISPOSITION,
                        value -> assertThat(value)
                                .matches("attachment; filename=\"Senior_Backend_Engineer_-_Payments_\\d{8}_\\d{6}\\."
                                        + format + "\"; filename\\*=UTF-8''Senior_.*"));

        assertThat(bytes(download)).hasSize(export.path("file_size").intValue());
        assertThat(export.path("status").stringValue()).isEqualTo("done");
    }

    @Test
    void events_may_come_in_any_order_twice_and_late() {
        var ranking = UUID.randomUUID();
        var newer = RankingEvents.of(ranking, 2, 130);
        newer.reversed().forEach(event -> {
            var id = UUID.randomUUID();
            send(event, id);
            send(event, id);
            send(event);
        });
        RankingEvents.of(ranking, 1, 260).forEach(this::send);

        eventually(() -> assertThat(kept("select count(*) from ranking_pages where ranking_id = '%s'", ranking))
                .isEqualTo("2"));
        assertThat(csv(exported(Map.of("ranking_id", ranking, "format", "csv"))).lines())
                .hasSize(131);
    }

    @Test
    void a_higher_revision_replaces_a_lower_one() {
        var ranking = aRanking(20);
        assertThat(csv(exported(Map.of("ranking_id", ranking, "format", "csv"))).lines())
                .hasSize(21);

        RankingEvents.of(ranking, 2, 15).forEach(this::send);

        eventually(() -> assertThat(csv(exported(Map.of("ranking_id", ranking, "format", "csv")))
                        .lines())
                .hasSize(16));
        assertThat(kept("select count(*) from ranking_revisions where ranking_id = '%s'", ranking))
                .isEqualTo("1");
    }

    @Test
    void a_request_waits_for_a_ranking_that_is_on_its_way() {
        var ranking = UUID.randomUUID();
        var events = RankingEvents.of(ranking, 1, 5);
        events.subList(0, 1).forEach(this::send);

        var answer =
                CompletableFuture.supplyAsync(() -> post(RECRUITER, Map.of("ranking_id", ranking, "format", "json")));
        send(events.getLast());

        answer.join().expectStatus().isCreated();
    }

    @Test
    void a_ranking_that_never_comes_is_not_found() {
        var body = json(post(RECRUITER, Map.of("ranking_id", UUID.randomUUID(), "format", "csv"))
                .expectStatus()
                .isNotFound());

        assertThat(body.path("error_code").stringValue()).isEqualTo("NOT_FOUND");
    }

    @Test
    void a_client_may_send_the_list_itself() {
        var results = List.of(ReportMother.ranked(1), ReportMother.ranked(2));
        var export = exported(
                Map.of("results", results, "jd_data", Map.of("title", "مهندس برمجيات"), "format", "csv", "top_k", 1));

        assertThat(csv(export)).contains("Ada Lovelace").doesNotContain("ليلى الحسن");
        assertThat(export.path("file_name").stringValue()).matches("مهندس_برمجيات_\\d{8}_\\d{6}\\.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"results\":[],\"format\":\"exe\"}|400|INVALID_FORMAT",
                "{\"format\":\"csv\"}|422|VALIDATION_FAILED",
                "{\"results\":[],\"format\":\"pdf\",\"top_k\":501}|422|VALIDATION_FAILED",
                "{\"ranking_id\":5,\"format\":\"csv\"}|400|VALIDATION_FAILED",
                "nonsense|400|VALIDATION_FAILED",
            })
    void what_cannot_be_done_is_refused_with_a_reason(String body, int status, String code) {
        var answer = post(RECRUITER, body).expectStatus().isEqualTo(status);

        assertThat(json(answer).path("error_code").stringValue()).isEqualTo(code);
    }

    @Test
    void a_large_list_is_made_in_the_background_while_anybody_watches() throws IOException {
        var queued = json(post(RECRUITER, Map.of("ranking_id", aRanking(1_200), "format", "xlsx"))
                .expectStatus()
                .isEqualTo(HttpStatus.ACCEPTED));
        assertThat(queued.path("download_url").isNull()).isTrue();

        var events = new String(
                bytes(as(RECRUITER)
                        .get()
                        .uri("/api/v1/exports/{id}/events", id(queued))
                        .exchange()
                        .expectStatus()
                        .isOk()),
                UTF_8);
        assertThat(events).contains("event:progress", "\"total\":1200", "event:final", "event:done");

        var export =
                json(as(RECRUITER).get().uri("/api/v1/exports/{id}", id(queued)).exchange());
        assertThat(export.path("status").stringValue()).isEqualTo("done");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(export)))) {
            assertThat(workbook.getSheet("Rankings").getLastRowNum()).isEqualTo(1_200);
        }
        assertThat(kept("select count(*) from file_chunks where export_id = '%s'", id(queued)))
                .isNotEqualTo("0");
    }

    @Test
    void what_was_made_is_announced_and_audited() {
        var export = exported(Map.of("ranking_id", aRanking(3), "format", "csv"));

        eventually(() -> assertThat(announced(FileEvent.TOPIC, id(export)))
                .singleElement()
                .matches(event -> event.type().equals("FileReady")
                        && event.data().path("size").longValue()
                                == export.path("file_size").longValue()));
        eventually(() -> assertThat(kafka.events(
                        AuditEvent.TOPIC,
                        event -> id(export)
                                .equals(event.data().at("/details/export_id").asString(""))))
                .hasSize(1));
    }

    @Test
    void the_list_is_ones_own_and_newest_first() {
        var first = exported(HR, Map.of("results", List.of(), "format", "csv"));
        var second = exported(HR, Map.of("results", List.of(), "format", "json"));

        var page = json(as(HR).get().uri("/api/v1/exports?limit=2").exchange());

        assertThat(page.path("items")
                        .valueStream()
                        .map(item -> item.path("export_id").stringValue()))
                .containsExactly(id(second), id(first));
        assertThat(page.path("total").intValue()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_same_call_with_an_idempotency_key_makes_one_file() {
        var body = JSON.writeValueAsString(Map.of("results", List.of(), "format", "csv"));
        var key = UUID.randomUUID().toString();

        var ids = List.of(idempotent(body, key), idempotent(body, key));

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    }

    private String idempotent(String body, String key) {
        return id(json(as(RECRUITER)
                .post()
                .uri("/api/v1/exports")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isCreated()));
    }

    private JsonNode exported(Object body) {
        return exported(RECRUITER, body);
    }

    private JsonNode exported(dev.shortlist.contracts.Role role, Object body) {
        return json(post(role, body).expectStatus().isCreated());
    }

    private static String id(JsonNode export) {
        return export.path("export_id").stringValue();
    }

    private String csv(JsonNode export) {
        return new String(file(export), UTF_8);
    }

    private byte[] file(JsonNode export) {
        return bytes(as(RECRUITER)
                .get()
                .uri("/api/v1/exports/{id}/download", id(export))
                .exchange()
                .expectStatus()
                .isOk());
    }

    private List<Announced> announced(String topic, String key) {
        return kafka.events(topic, event -> key.equals(event.key()));
    }

    private String kept(String sql, Object id) {
        return String.valueOf(database.query(sql.formatted(id)).getFirst().get("count"));
    }
}
