package dev.shortlist.export;

import static dev.shortlist.contracts.Role.ADMIN;
import static dev.shortlist.contracts.Role.RECRUITER;
import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.FileEvent;
import dev.shortlist.export.file.application.SweepFiles;
import dev.shortlist.testkit.kafka.Announced;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/// Who gets at a file, and until when.
class DownloadIT extends RunningService {

    @Autowired
    private SweepFiles sweep;

    private String id = "";
    private String link = "";

    @BeforeEach
    void a_file_of_a_recruiter() {
        var export = json(post(RECRUITER, Map.of("results", List.of(Map.of("name", "Ada")), "format", "csv"))
                .expectStatus()
                .isCreated());
        id = export.path("export_id").stringValue();
        link = export.path("download_url").stringValue();
    }

    @Test
    void to_anyone_else_it_does_not_exist_not_even_to_an_admin() {
        Stream.of("", "/events", "/download")
                .forEach(path -> as(ADMIN)
                        .get()
                        .uri("/api/v1/exports/" + id + path)
                        .exchange()
                        .expectStatus()
                        .isNotFound());
        as(ADMIN)
                .post()
                .uri("/api/v1/exports/" + id + "/cancel")
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(json(as(ADMIN).get().uri("/api/v1/exports").exchange()).toString())
                .doesNotContain(id);
    }

    @Test
    void a_signed_link_needs_no_login() {
        var answer = open(link).expectStatus().isOk().expectHeader().valueEquals("X-Content-Type-Options", "nosniff");

        assertThat(new String(bytes(answer), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Ada");
        assertThat(link).startsWith("/api/v1/downloads/").doesNotContain(id);
    }

    @Test
    void a_forged_or_broken_link_leads_nowhere() {
        var start = link.substring(0, link.length() - 5);

        Stream.of(start + "AAAAA", start, link + "A", "/api/v1/downloads/x")
                .forEach(forged -> open(forged).expectStatus().isNotFound());
    }

    @Test
    void a_link_expires_but_its_owner_gets_a_new_one() {
        clock.move(Duration.ofMinutes(16));

        open(link).expectStatus().isNotFound();
        var renewed = json(as(RECRUITER).get().uri("/api/v1/exports/" + id).exchange())
                .path("download_url")
                .stringValue();
        open(renewed).expectStatus().isOk();
    }

    @Test
    void after_seven_days_it_is_gone_and_the_world_knows() {
        clock.move(Duration.ofDays(7).plusMinutes(1));

        assertThat(sweep.sweep().block(Duration.ofSeconds(10))).isPositive();

        as(RECRUITER)
                .get()
                .uri("/api/v1/exports/" + id)
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(database.query("select seq from file_chunks where export_id = '" + id + "'"))
                .isEmpty();
        eventually(() -> assertThat(kafka.events(FileEvent.TOPIC, event -> id.equals(event.key())))
                .extracting(Announced::type)
                .containsExactly("FileReady", "FileExpired"));
    }

    @Test
    void what_is_over_cannot_be_cancelled() {
        as(RECRUITER)
                .post()
                .uri("/api/v1/exports/" + id + "/cancel")
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void nothing_of_the_server_shows_in_an_answer() {
        var headers = open(link).returnResult(byte[].class).getResponseHeaders().toString();

        assertThat(headers).doesNotContain("/work", "/tmp", "/home", "file:");
    }

    private WebTestClient.ResponseSpec open(String path) {
        // Not as a template: what is encoded in the path must arrive so.
        return http.get().uri(root -> URI.create(root.build() + path)).exchange();
    }
}
