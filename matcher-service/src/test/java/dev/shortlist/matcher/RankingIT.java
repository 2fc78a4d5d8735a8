package dev.shortlist.matcher;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.contracts.event.CvEvent.CvDeleted;
import dev.shortlist.contracts.event.CvEvent.CvParsed;
import dev.shortlist.contracts.event.PartnerRankingEvent;
import dev.shortlist.contracts.event.RankingEvent;
import dev.shortlist.testkit.kafka.Announced;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.codec.ServerSentEvent;
import tools.jackson.databind.JsonNode;

class RankingIT extends RunningMatcher {

    private final UUID upload = UUID.randomUUID();

    @Test
    void an_upload_is_ranked_while_one_watches_and_the_list_is_announced() {
        var luca = pooled(CvMother.luca(), upload);
        var ada = pooled(CvMother.ada(), upload);
        var grace = pooled(CvMother.grace(), upload);
        var job = createsJob(JobMother.backendDraft());

        var ranking = startsRanking(job, Map.of("upload_id", upload));
        var events = watches(ranking);

        assertThat(events).filteredOn(event -> "item".equals(event.event())).hasSize(3);
        assertThat(events).last().extracting(ServerSentEvent::event).isEqualTo("done");
        assertThat(events).extracting(ServerSentEvent::event).contains("progress", "final", "status");
        var list = reads("/api/v1/rankings/{ranking}", ranking);
        assertThat(list.get("status").asString()).isEqualTo("done");
        assertThat(texts(list.get("results"), "candidate_id"))
                .containsExactly(ada.toString(), grace.toString(), luca.toString());
        assertThat(list.get("total").asInt()).isEqualTo(3);
        assertThat(list.get("scoring_version").asString()).isEqualTo("1");
        isExplained(list.get("results").get(0));
        announcesTheList(ranking, job);
    }

    private static void isExplained(JsonNode result) {
        assertThat(result.get("rank").asInt()).isEqualTo(1);
        assertThat(result.get("band").asInt()).isEqualTo(1);
        assertThat(result.get("candidate_name").asString()).isEqualTo("Ada Lovelace");
        assertThat(result.get("engine").asString()).isEqualTo("rules");
        assertThat(texts(result.get("factors"), "id"))
                .containsExactly("required_skills", "preferred_skills", "experience", "meaning", "education");
        assertThat(texts(result.get("gates"), "met")).containsOnly("yes");
        assertThat(texts(result.get("evidence"), "criterion")).contains("required_skills/kafka", "meaning");
        assertThat(result.get("follow_up_questions").size()).isBetween(3, 5);
        assertThat(result.get("missing_preferred_skills").get(0).asString()).isEqualTo("Kubernetes");
        double points = result.get("factors")
                .valueStream()
                .mapToDouble(factor -> factor.get("points").asDouble())
                .sum();
        assertThat(points).isCloseTo(result.get("match_score").asDouble(), within(0.3));
    }

    private void announcesTheList(UUID ranking, UUID job) {
        eventually(() -> assertThat(ofRanking(ranking))
                .extracting(Announced::type)
                .containsExactly("RankingPage", "RankingCompleted"));
        eventually(() -> assertThat(kafka.events(
                        PartnerRankingEvent.TOPIC, event -> job.toString().equals(event.key())))
                .hasSize(1)
                .allSatisfy(event -> assertThat(event.data().toString())
                        .doesNotContain("Lovelace")
                        .contains("\"total\":3")));
    }

    @Test
    void a_ranking_asked_for_at_once_waits_for_cvs_that_are_on_their_way() {
        var job = createsJob(JobMother.backendDraft());
        for (int each = 0; each < 20; each++) {
            ingest.announces(new CvParsed(
                    UUID.randomUUID(), UUID.randomUUID(), 1, List.of(upload), CvMother.ada(), Instant.now()));
        }

        var ranking = startsRanking(job, Map.of("upload_id", upload));
        watches(ranking);

        assertThat(reads("/api/v1/rankings/{ranking}", ranking).get("total").asInt())
                .isEqualTo(20);
    }

    @Test
    void the_arabic_twin_shares_the_band_or_is_close() {
        pooled(CvMother.ada(), upload);
        pooled(CvMother.adaInArabic(), upload);
        var ranking = startsRanking(createsJob(JobMother.backendDraft()), Map.of("upload_id", upload));
        watches(ranking);

        var results = reads("/api/v1/rankings/{ranking}", ranking).get("results");

        assertThat(results.get(1).get("match_score").asDouble())
                .isCloseTo(results.get(0).get("match_score").asDouble(), within(6.0));
        assertThat(texts(results.get(0).get("gates"), "met"))
                .isEqualTo(texts(results.get(1).get("gates"), "met"));
    }

    @Test
    void twins_by_another_name_get_the_same_score() {
        pooled(CvMother.adaNamed("Lakisha Washington"), upload);
        pooled(CvMother.adaNamed("Emily Walsh"), upload);
        var ranking = startsRanking(createsJob(JobMother.backendDraft()), Map.of("upload_id", upload));
        watches(ranking);

        var results = reads("/api/v1/rankings/{ranking}", ranking).get("results");

        assertThat(texts(results, "match_score").stream().distinct()).hasSize(1);
    }

    @Test
    void nobody_to_rank_is_a_finished_list_of_nobody() {
        var ranking = startsRanking(createsJob(JobMother.backendDraft()), Map.of("upload_id", UUID.randomUUID()));

        assertThat(watches(ranking)).last().extracting(ServerSentEvent::data).isEqualTo("{\"status\":\"done\"}");
        assertThat(reads("/api/v1/rankings/{ranking}", ranking).get("results").size())
                .isZero();
    }

    @Test
    void other_weights_make_another_order_at_once_and_a_new_revision() {
        pooled(CvMother.ada(), upload);
        var luca = pooled(CvMother.luca(), upload);
        pooled(CvMother.grace(), upload);
        var ranking = startsRanking(createsJob(JobMother.backendDraft()), Map.of("upload_id", upload));
        watches(ranking);

        recruiter
                .post()
                .uri("/api/v1/rankings/{ranking}/reweigh", ranking)
                .bodyValue(Map.of(
                        "weights",
                        Map.of(
                                "required_skills",
                                0,
                                "preferred_skills",
                                0,
                                "meaning",
                                0,
                                "experience",
                                0,
                                "education",
                                5)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.revision")
                .isEqualTo(2)
                .jsonPath("$.results[1].candidate_id")
                .isEqualTo(luca.toString())
                .jsonPath("$.weights.education")
                .isEqualTo(5.0);
        eventually(
                () -> assertThat(ofRanking(ranking)).extracting(Announced::type).contains("RankingRevised"));
    }

    @Test
    void weights_and_sizes_that_can_not_stand_are_named() {
        var job = createsJob(JobMother.backendDraft());

        recruiter
                .post()
                .uri("/api/v1/jobs/{job}/rankings", job)
                .bodyValue(Map.of("weights", Map.of("luck", 1)))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.details.field")
                .isEqualTo("weights.luck");
        recruiter
                .post()
                .uri("/api/v1/jobs/{job}/rankings", job)
                .bodyValue(Map.of("top_k", 0))
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        recruiter
                .post()
                .uri("/api/v1/jobs/{job}/rankings", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void results_go_with_the_cv_that_they_quote() {
        var cvId = UUID.randomUUID();
        var candidate = UUID.randomUUID();
        ingest.announces(new CvParsed(cvId, candidate, 1, List.of(upload), CvMother.ada(), Instant.now()));
        awaitCv(cvId, 1);
        var ranking = startsRanking(createsJob(JobMother.backendDraft()), Map.of("upload_id", upload));
        watches(ranking);

        ingest.announces(new CvDeleted(cvId, candidate, Instant.now()));

        eventually(() -> assertThat(reads("/api/v1/rankings/{ranking}", ranking)
                        .get("results")
                        .size())
                .isZero());
    }

    @Test
    void unknown_candidates_are_listed_and_the_others_ranked() {
        var ada = pooled(CvMother.ada(), upload);
        var nobody = UUID.randomUUID();
        var ranking =
                startsRanking(createsJob(JobMother.backendDraft()), Map.of("candidate_ids", List.of(ada, nobody)));
        watches(ranking);

        var list = reads("/api/v1/rankings/{ranking}", ranking);

        assertThat(list.get("total").asInt()).isEqualTo(1);
        assertThat(list.get("unknown_candidate_ids").get(0).asString()).isEqualTo(nobody.toString());
    }

    private List<Announced> ofRanking(UUID ranking) {
        return kafka.events(RankingEvent.TOPIC, event -> ranking.toString().equals(event.key()));
    }
}
