package dev.shortlist.stories;

import static dev.shortlist.testkit.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.stories.people.Pile;
import dev.shortlist.stories.people.Recruiter;
import dev.shortlist.stories.system.Api;
import dev.shortlist.stories.system.Shortlist;
import dev.shortlist.testkit.kafka.KafkaProbe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The main job: a pile goes in, an explained shortlist comes out.
class MainJobStory {

    private final Shortlist system = Shortlist.started();
    private final Recruiter recruiter = new Recruiter(new Api(system.gateway()).signIn("recruiter"));

    @Test
    void a_pile_of_cvs_becomes_an_explained_shortlist_and_four_files() throws IOException {
        var upload = recruiter.uploads(Pile.ofSamples());
        recruiter.watches(upload);
        var read = recruiter.findsUpload(upload);

        assertThat(read.path("status").asString()).isEqualTo("done");
        assertThat(read.path("items"))
                .hasSizeGreaterThanOrEqualTo(24)
                .allSatisfy(item -> assertThat(item.path("status").asString()).isEqualTo("parsed"));

        var ranking = ranked(upload);
        var results = recruiter.readsRanking(ranking, 100).path("results");
        assertThat(results.valueStream()
                        .map(result -> result.path("match_score").asDouble()))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(results).allSatisfy(MainJobStory::isExplained);

        assertThat(new String(recruiter.downloads(recruiter.exports(ranking, "csv")), UTF_8))
                .contains(results.get(0).path("candidate_name").asString());
        assertThat(new String(recruiter.downloads(recruiter.exports(ranking, "json")), UTF_8))
                .contains(ranking);
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(recruiter.downloads(recruiter.exports(ranking, "xlsx"))))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        }
        try (var report = Loader.loadPDF(recruiter.downloads(recruiter.exports(ranking, "pdf")))) {
            assertThat(new PDFTextStripper().getText(report)).isNotBlank();
        }
    }

    @Test
    void partners_hear_of_a_ranking_without_any_personal_data() {
        var upload = recruiter.uploads(Pile.of(3, "partner"));
        recruiter.watches(upload);
        var ranking = ranked(upload);
        var kafka = new KafkaProbe(system.kafka());

        eventually(() -> assertThat(kafka.events("partner.ranking.v1"))
                .filteredOn(
                        event -> ranking.equals(event.data().path("ranking_id").asString()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo("RankingPublished");
                    assertThat(event.headers()).containsKeys("ce_id", "ce_source", "ce_time", "ce_specversion");
                    assertThat(event.data().toString()).doesNotContain("@", "Nora", "Adam", "Lina", "+44");
                    assertThat(event.data().path("results")).hasSize(3);
                }));
    }

    @Test
    void another_users_export_does_not_exist() {
        var upload = recruiter.uploads(Pile.of(2, "private"));
        recruiter.watches(upload);
        var export = recruiter.exports(ranked(upload), "csv").path("export_id").asString();

        var manager = new Api(system.gateway()).signIn("hiring_manager");

        assertThat(manager.get("/api/v1/exports/" + export).status()).isEqualTo(404);
        assertThat(manager.get("/api/v1/exports/" + export + "/download").status())
                .isEqualTo(404);
    }

    private String ranked(JsonNode upload) {
        var job = recruiter.opensJob("""
                Platform Engineer
                We look for a platform engineer in London.
                Requirements:
                - Java and Kafka
                - 3+ years of experience
                Nice to have: Kubernetes, PostgreSQL
                """);
        var ranking = recruiter.startsRanking(
                job, Map.of("upload_id", upload.path("upload_id").asString()));
        recruiter.watchesRanking(ranking);
        return ranking;
    }

    private static void isExplained(JsonNode result) {
        assertThat(result.path("rationale").asString()).isNotBlank();
        assertThat(result.path("factors")).isNotEmpty();
        assertThat(result.path("follow_up_questions")).hasSizeBetween(3, 5);
        assertThat(result.path("engine").asString()).isEqualTo("rules");
    }
}
