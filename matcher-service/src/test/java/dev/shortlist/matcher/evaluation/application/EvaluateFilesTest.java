package dev.shortlist.matcher.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.InMemoryNews;
import dev.shortlist.matcher.InMemoryPassages;
import dev.shortlist.matcher.InMemoryPool;
import dev.shortlist.matcher.JobMother;
import dev.shortlist.matcher.evaluation.application.Ingest.Batch;
import dev.shortlist.matcher.evaluation.application.Ingest.Receipt;
import dev.shortlist.matcher.evaluation.application.Outcome.Scored;
import dev.shortlist.matcher.evaluation.application.Outcome.TurnedAway;
import dev.shortlist.matcher.evaluation.application.Outcome.Unread;
import dev.shortlist.matcher.pool.application.AwaitCv;
import dev.shortlist.matcher.pool.application.IndexCv;
import dev.shortlist.matcher.pool.application.IndexCv.Arrival;
import dev.shortlist.matcher.pool.application.RefuseCv;
import dev.shortlist.matcher.pool.domain.CvReader;
import dev.shortlist.matcher.pool.domain.PassageWriter;
import dev.shortlist.matcher.ranking.application.ScoreBatch;
import dev.shortlist.matcher.ranking.domain.NeedsReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class EvaluateFilesTest {

    private static final UUID ADA = new UUID(1, 1);
    private static final UUID SCAN = new UUID(1, 2);

    private final InMemoryPool pool = new InMemoryPool();
    private final InMemoryPassages passages = new InMemoryPassages();
    private final InMemoryNews news = new InMemoryNews();
    private final SkillCatalogue catalogue = SkillCatalogue.standard();

    @Test
    void each_file_ends_as_it_is_read_and_not_before() {
        StepVerifier.create(evaluates(Duration.ofMinutes(1), accepted(ADA), accepted(SCAN)))
                .then(() -> new RefuseCv(pool, news)
                        .refuse(SCAN, ErrorCode.TEXT_NOT_EXTRACTABLE, "only a picture")
                        .block())
                .assertNext(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Unread.class,
                                unread -> assertThat(unread.code()).isEqualTo(ErrorCode.TEXT_NOT_EXTRACTABLE)))
                .then(this::adaIsRead)
                .assertNext(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Scored.class,
                                scored -> assertThat(scored.result().name()).isEqualTo("Ada Lovelace")))
                .verifyComplete();
    }

    @Test
    void a_file_that_is_in_the_pool_already_is_scored_at_once() {
        adaIsRead();

        StepVerifier.create(evaluates(Duration.ofMinutes(1), accepted(ADA)))
                .expectNextMatches(Scored.class::isInstance)
                .verifyComplete();
    }

    @Test
    void what_was_turned_away_at_the_door_says_so_without_waiting() {
        var turnedAway = new Receipt(null, "virus.exe", "refused", Map.of("error_code", "UNSUPPORTED_FILE_TYPE"));

        StepVerifier.create(evaluates(Duration.ofMinutes(1), turnedAway))
                .expectNext(new TurnedAway(turnedAway))
                .verifyComplete();
    }

    @Test
    void a_file_that_is_not_read_in_time_holds_nobody_up() {
        StepVerifier.withVirtualTime(() -> evaluates(Duration.ofMinutes(1), accepted(ADA)))
                .thenAwait(Duration.ofMinutes(1))
                .assertNext(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Unread.class,
                                unread -> assertThat(unread.code()).isEqualTo(ErrorCode.DEPENDENCY_UNAVAILABLE)))
                .verifyComplete();
    }

    private Flux<Outcome> evaluates(Duration patience, Receipt... receipts) {
        var needs = new NeedsReader(catalogue, Degrees.standard(), SpokenLanguages.standard());
        var evaluateFiles = new EvaluateFiles(
                (_, _) -> Mono.just(new Batch(new UUID(3, 3), List.of(receipts))),
                new AwaitCv(pool, news),
                new ScoreBatch(pool, passages, needs),
                patience);
        return evaluateFiles
                .evaluate(JobMother.backendDeveloper(), List.of(new CvFile("ada.pdf", Flux.empty())), "Bearer x")
                .flatMapMany(EvaluateFiles.Evaluation::outcomes);
    }

    private static Receipt accepted(UUID cvId) {
        return new Receipt(cvId, cvId + ".pdf", "accepted", null);
    }

    private void adaIsRead() {
        new IndexCv(pool, passages, new CvReader(catalogue, Degrees.standard()), new PassageWriter(), news)
                .index(new Arrival(ADA, new UUID(2, 1), 1, List.of(), CvMother.ada(), Instant.EPOCH))
                .block();
    }
}
