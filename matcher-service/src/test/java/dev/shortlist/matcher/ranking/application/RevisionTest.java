package dev.shortlist.matcher.ranking.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.AuditEvent.ActionRecorded;
import dev.shortlist.contracts.event.RankingEvent.RankingPage;
import dev.shortlist.contracts.event.RankingEvent.RankingRevised;
import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.contracts.ranking.Decision.Verdict;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.pool.domain.Selection;
import dev.shortlist.matcher.ranking.domain.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RevisionTest {

    private static final UUID ADA = new UUID(2, 1);
    private static final UUID GRACE = new UUID(2, 2);
    private static final UUID LUCA = new UUID(2, 3);
    private static final UUID NOBODY = new UUID(9, 9);

    private final RankingStage stage = new RankingStage();

    @BeforeEach
    void a_list_of_three() {
        stage.arrives(ADA, CvMother.ada());
        stage.arrives(GRACE, CvMother.grace());
        stage.arrives(LUCA, CvMother.luca());
        stage.asksFor(Selection.ALL, null);
        stage.makes();
    }

    @Test
    void other_weights_sort_anew_without_reading_a_cv_again() {
        int loads = stage.pool.loads();

        reweigh(Map.of("required_skills", 0.0, "preferred_skills", 0.0, "meaning", 0.0, "experience", 0.0))
                .block();

        assertThat(stage.order()).containsExactly(ADA, LUCA, GRACE);
        assertThat(stage.pool.loads()).isEqualTo(loads);
        assertThat(stage.outbox.announced(RankingRevised.class))
                .hasSize(1)
                .allMatch(revised -> revised.revision() == 2 && "rita".equals(revised.revisedBy()))
                .allMatch(revised -> Objects.equals(revised.summary().weights().get("education"), 10.0));
        assertThat(stage.outbox.announced(RankingPage.class))
                .extracting(RankingPage::revision)
                .containsExactly(1, 2);
        assertThat(stage.outbox.announced(ActionRecorded.class))
                .extracting(ActionRecorded::action)
                .contains("ranking.reweighed");
    }

    @Test
    void weights_that_can_not_stand_change_nothing() {
        StepVerifier.create(reweigh(Map.of("luck", 1.0))).verifyError(Invalid.class);

        assertThat(stage.outbox.announced(RankingRevised.class)).isEmpty();
    }

    @Test
    void a_person_may_put_a_candidate_elsewhere_with_a_reason_and_that_is_audited() {
        stage.decides(LUCA, Verdict.SHORTLIST, 1, "Knows the trade");

        assertThat(stage.order()).containsExactly(LUCA, ADA, GRACE);
        assertThat(stage.outbox.announced(ActionRecorded.class))
                .filteredOn(action -> action.action().equals("ranking.decided"))
                .hasSize(1)
                .allMatch(action -> "Knows the trade".equals(action.reason()))
                .allMatch(action -> action.subjectId().equals(LUCA.toString()));
        assertThat(stage.outbox.announced(RankingRevised.class)).hasSize(1);
    }

    @Test
    void a_decision_without_a_place_leaves_the_order_and_shows_in_the_result() {
        stage.decides(GRACE, Verdict.HOLD, null, null);

        assertThat(stage.order()).containsExactly(ADA, GRACE, LUCA);
        var decision = stage.outbox
                .announced(RankingPage.class)
                .getLast()
                .results()
                .get(1)
                .decision();
        assertThat(decision)
                .isNotNull()
                .satisfies(made -> assertThat(made.decision()).isEqualTo(Verdict.HOLD));
    }

    @Test
    void nobody_is_rejected_or_moved_without_a_reason() {
        refuses(Verdict.REJECT, null, null);
        refuses(Verdict.REJECT, null, "  ");
        refuses(Verdict.SHORTLIST, 1, null);
        refuses(Verdict.SHORTLIST, 0, "because");
        refuses(Verdict.HOLD, null, "x".repeat(2_001));

        assertThat(stage.outbox.announced(RankingRevised.class)).isEmpty();
    }

    @Test
    void who_is_not_in_the_list_can_not_be_decided_on_or_compared() {
        StepVerifier.create(decide(NOBODY, Verdict.HOLD, null, null)).verifyError(Missing.class);
        StepVerifier.create(compare(ADA, NOBODY)).verifyError(Missing.class);
    }

    @Test
    void candidates_are_compared_in_the_order_in_which_they_are_named() {
        StepVerifier.create(compare(LUCA, ADA))
                .assertNext(comparison -> assertThat(comparison.candidates())
                        .extracting(Comparison.Column::candidateId)
                        .containsExactly(LUCA, ADA))
                .verifyComplete();
    }

    @Test
    void one_candidate_or_seven_are_no_comparison() {
        StepVerifier.create(compare(ADA, ADA)).verifyError(Invalid.class);
        StepVerifier.create(compare(ADA, GRACE, LUCA, NOBODY, new UUID(9, 1), new UUID(9, 2), new UUID(9, 3)))
                .verifyError(Invalid.class);
    }

    @Test
    void a_list_that_is_not_made_yet_can_not_be_revised() {
        var fresh = new RankingStage();
        fresh.asksFor(Selection.ALL, null);
        var request = new ReweighRanking.Request(
                RankingStage.RANKING, RankingStage.ACTION, Map.of("meaning", 1.0), "rita", RankingStage.NOW);

        StepVerifier.create(fresh.reweighRanking.reweigh(request)).verifyError(Conflict.class);
        StepVerifier.create(new RankingStage().reweighRanking.reweigh(request)).verifyError(Missing.class);
    }

    private Mono<Void> reweigh(Map<String, @Nullable Double> weights) {
        return stage.reweighRanking.reweigh(new ReweighRanking.Request(
                RankingStage.RANKING, RankingStage.ACTION, weights, "rita", RankingStage.NOW));
    }

    private void refuses(Verdict verdict, @Nullable Integer rank, @Nullable String note) {
        StepVerifier.create(decide(LUCA, verdict, rank, note)).verifyError(Invalid.class);
    }

    private Mono<?> decide(UUID candidate, Verdict verdict, @Nullable Integer rank, @Nullable String note) {
        return stage.decideOnCandidate.decide(
                RankingStage.RANKING,
                candidate,
                new Decision(verdict, rank, note, "rita", RankingStage.NOW),
                RankingStage.ACTION);
    }

    private Mono<Comparison> compare(UUID... candidates) {
        return new CompareCandidates(stage.rankings).compare(RankingStage.RANKING, List.of(candidates));
    }
}
