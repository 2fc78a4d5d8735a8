package dev.shortlist.matcher.ranking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.contracts.event.AuditEvent.ActionRecorded;
import dev.shortlist.contracts.event.PartnerRankingEvent.RankingPublished;
import dev.shortlist.contracts.event.RankingEvent.RankingCompleted;
import dev.shortlist.contracts.event.RankingEvent.RankingPage;
import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.JobMother;
import dev.shortlist.matcher.job.application.CloseJob;
import dev.shortlist.matcher.pool.domain.Selection;
import dev.shortlist.starter.run.Run;
import dev.shortlist.testkit.fake.NoTransactions;
import dev.shortlist.testkit.fake.RecordingOutbox;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class RankingTest {

    private static final UUID ADA = new UUID(2, 1);
    private static final UUID GRACE = new UUID(2, 2);
    private static final UUID LUCA = new UUID(2, 3);

    private final RankingStage stage = new RankingStage();

    @Test
    void everybody_is_ranked_best_first_and_watchers_see_each_candidate_once() {
        everybodyArrives();

        stage.asksFor(Selection.ALL, null);
        stage.makes();

        StepVerifier.create(stage.runs.find(RankingStage.RANKING).map(Run::kind))
                .expectNext(StartRanking.KIND)
                .verifyComplete();
        assertThat(stage.order()).containsExactly(ADA, GRACE, LUCA);
        assertThat(stage.audience.items)
                .extracting(RankingWatch.Item::candidateId)
                .containsExactlyInAnyOrder(ADA, GRACE, LUCA);
        assertThat(stage.audience.ends).hasSize(1).allMatch(end -> end.total() == 3 && end.revision() == 1);
        assertThat(stage.askedForFreshness()).isTrue();
    }

    @Test
    void the_list_is_announced_whole_and_to_partners_without_persons() {
        everybodyArrives();

        stage.asksFor(Selection.ALL, null);
        stage.makes();

        assertThat(stage.outbox.announced(RankingPage.class)).hasSize(1).allMatch(page -> page.page() == 0);
        var completed = stage.outbox.announced(RankingCompleted.class).getFirst();
        assertThat(completed.summary().pages()).isEqualTo(1);
        assertThat(completed.summary().total()).isEqualTo(3);
        var published = stage.outbox.announced(RankingPublished.class).getFirst();
        assertThat(published.toString()).doesNotContain("Lovelace", "ada@example.test");
        assertThat(published.results()).hasSize(3);
        assertThat(published.links()).containsEntry("ranking", "/api/v1/rankings/" + RankingStage.RANKING);
    }

    @Test
    void starting_is_audited() {
        stage.asksFor(Selection.ALL, null);

        assertThat(stage.outbox.announced(ActionRecorded.class))
                .extracting(ActionRecorded::action, ActionRecorded::actorId)
                .containsExactly(tuple("ranking.started", "rita"));
    }

    @Test
    void an_empty_pool_makes_an_empty_list_and_still_ends() {
        stage.asksFor(Selection.ALL, null);
        stage.makes();

        assertThat(stage.audience.ends).hasSize(1).allMatch(end -> end.total() == 0);
        assertThat(stage.outbox.announced(RankingCompleted.class)).hasSize(1);
        assertThat(stage.outbox.announced(RankingPage.class)).isEmpty();
    }

    @Test
    void candidates_that_nobody_knows_are_listed_as_unknown() {
        everybodyArrives();
        var nobody = new UUID(9, 9);

        stage.asksFor(new Selection(List.of(GRACE, nobody), null), null);
        stage.makes();

        assertThat(stage.order()).containsExactly(GRACE);
        StepVerifier.create(stage.rankings.find(RankingStage.RANKING))
                .assertNext(ranking -> assertThat(ranking.unknownCandidates()).containsExactly(nobody))
                .verifyComplete();
    }

    @Test
    void a_second_execution_scores_nobody_twice() {
        everybodyArrives();
        stage.asksFor(Selection.ALL, null);
        stage.makes();

        stage.makes();

        assertThat(stage.audience.items).hasSize(3);
        assertThat(stage.order()).hasSize(3);
    }

    @Test
    void facts_are_read_in_batches_however_many_candidates_there_are() {
        IntStream.range(0, 401).forEach(each -> stage.arrives(new UUID(5, each), CvMother.grace()));

        stage.asksFor(Selection.ALL, null);
        stage.makes();

        assertThat(stage.pool.loads()).isEqualTo(3);
        assertThat(stage.audience.progress).containsExactly(200, 400, 401);
        assertThat(stage.outbox.announced(RankingPage.class))
                .extracting(RankingPage::page)
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void the_list_shows_no_more_than_the_best_that_were_asked_for() {
        everybodyArrives();
        stage.asksFor(Selection.ALL, 2);
        stage.makes();

        StepVerifier.create(new ReadRanking(stage.rankings).read(RankingStage.RANKING, 10, 0))
                .assertNext(view -> {
                    assertThat(view.total()).isEqualTo(2);
                    assertThat(view.results()).hasSize(2);
                })
                .verifyComplete();
        assertThat(stage.outbox.announced(RankingPublished.class).getFirst().total())
                .isEqualTo(2);
    }

    @Test
    void pages_behind_the_end_are_empty() {
        everybodyArrives();
        stage.asksFor(Selection.ALL, null);
        stage.makes();

        StepVerifier.create(new ReadRanking(stage.rankings).read(RankingStage.RANKING, 10, 30))
                .assertNext(view -> assertThat(view.results()).isEmpty())
                .verifyComplete();
    }

    @Test
    void a_closed_job_takes_no_rankings() {
        new CloseJob(stage.jobs, new RecordingOutbox(), NoTransactions.operator(), Clock.systemUTC())
                .close(JobMother.BACKEND_ID, "rita")
                .block();

        StepVerifier.create(stage.startRanking.start(stage.request(Selection.ALL, Map.of(), null)))
                .verifyError(Conflict.class);
    }

    @Test
    void what_can_not_be_ranked_is_refused_by_name() {
        var many = new Selection(Collections.nCopies(10_001, ADA), null);

        StepVerifier.create(stage.startRanking.start(stage.request(many, Map.of(), null)))
                .verifyError(Invalid.class);
        StepVerifier.create(stage.startRanking.start(stage.request(Selection.ALL, Map.of(), 0)))
                .verifyError(Invalid.class);
        StepVerifier.create(stage.startRanking.start(stage.request(Selection.ALL, Map.of("luck", 1.0), null)))
                .verifyError(Invalid.class);
        StepVerifier.create(new ReadRanking(stage.rankings).read(new UUID(9, 9), 1, 0))
                .verifyError(Missing.class);
        StepVerifier.create(stage.executeRanking.execute(new UUID(9, 9), stage.audience))
                .verifyError(Missing.class);
    }

    private void everybodyArrives() {
        stage.arrives(LUCA, CvMother.luca());
        stage.arrives(ADA, CvMother.ada());
        stage.arrives(GRACE, CvMother.grace());
    }
}
