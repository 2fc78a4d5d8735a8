package dev.shortlist.matcher;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.AuditEvent;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionIT extends RunningMatcher {

    private final UUID upload = UUID.randomUUID();

    @Test
    void a_person_decides_and_the_decision_is_audited() {
        pooled(CvMother.ada(), upload);
        var luca = pooled(CvMother.luca(), upload);
        var ranking = startsRanking(createsJob(JobMother.backendDraft()), Map.of("upload_id", upload));
        watches(ranking);

        recruiter
                .put()
                .uri("/api/v1/rankings/{ranking}/results/{luca}/decision", ranking, luca)
                .bodyValue(Map.of("decision", "shortlist", "rank", 1, "note", "Knows the trade"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rank")
                .isEqualTo(1)
                .jsonPath("$.decision.note")
                .isEqualTo("Knows the trade");
        recruiter
                .put()
                .uri("/api/v1/rankings/{ranking}/results/{luca}/decision", ranking, luca)
                .bodyValue(Map.of("decision", "reject"))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.details.field")
                .isEqualTo("note");

        eventually(() -> assertThat(kafka.events(
                        AuditEvent.TOPIC, event -> event.data().toString().contains(luca.toString())))
                .hasSize(1)
                .allSatisfy(event ->
                        assertThat(event.data().get("action").asString()).isEqualTo("ranking.decided")));
    }

    @Test
    void candidates_are_compared_side_by_side() {
        var ada = pooled(CvMother.ada(), upload);
        var grace = pooled(CvMother.grace(), upload);
        var ranking = startsRanking(createsJob(JobMother.backendDraft()), Map.of("upload_id", upload));
        watches(ranking);

        var matrix = reads("/api/v1/rankings/{ranking}/compare?candidate_ids={ids}", ranking, grace + "," + ada);

        assertThat(texts(matrix.get("candidates"), "candidate_id")).containsExactly(grace.toString(), ada.toString());
        assertThat(texts(matrix.get("criteria"), "criterion")).contains("match_score", "meaning", "Kafka");
    }
}
