package dev.shortlist.matcher.evaluation.application;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.evaluation.application.Ingest.Batch;
import dev.shortlist.matcher.evaluation.application.Ingest.Receipt;
import dev.shortlist.matcher.evaluation.application.Outcome.Scored;
import dev.shortlist.matcher.evaluation.application.Outcome.TurnedAway;
import dev.shortlist.matcher.evaluation.application.Outcome.Unread;
import dev.shortlist.matcher.pool.application.AwaitCv;
import dev.shortlist.matcher.pool.domain.Whereabouts;
import dev.shortlist.matcher.ranking.application.ScoreBatch;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Has files read and compares each with a job as soon as it is in the pool. A file that is not read in time says so
/// and does not hold up the others.
public final class EvaluateFiles {

    private static final int AT_ONCE = 100;

    private final Ingest ingest;
    private final AwaitCv awaitCv;
    private final ScoreBatch scoreBatch;
    private final Duration patience;

    public EvaluateFiles(Ingest ingest, AwaitCv awaitCv, ScoreBatch scoreBatch, Duration patience) {
        this.ingest = ingest;
        this.awaitCv = awaitCv;
        this.scoreBatch = scoreBatch;
        this.patience = patience;
    }

    public Mono<Evaluation> evaluate(Job job, List<CvFile> files, String authorization) {
        return ingest.receive(files, authorization).map(batch -> new Evaluation(batch, outcomes(batch, job)));
    }

    private Flux<Outcome> outcomes(Batch batch, Job job) {
        var scorer = scoreBatch.forJob(job);
        return Flux.fromIterable(batch.items()).flatMap(receipt -> outcome(receipt, scorer), AT_ONCE);
    }

    private Mono<Outcome> outcome(Receipt receipt, ScoreBatch.ForJob scorer) {
        var cvId = receipt.cvId();
        if (cvId == null || receipt.error() != null) {
            return Mono.just(new TurnedAway(receipt));
        }
        return awaitCv.await(cvId)
                .flatMap(where -> switch (where) {
                    case Whereabouts.Here _ -> scored(receipt, cvId, scorer);
                    case Whereabouts.Refused(var code, var reason) ->
                        Mono.<Outcome>just(new Unread(receipt, code, reason));
                    case Whereabouts.Unknown _ -> Mono.<Outcome>empty();
                })
                .timeout(patience, Mono.fromSupplier(() -> late(receipt)));
    }

    private static Mono<Outcome> scored(Receipt receipt, UUID cvId, ScoreBatch.ForJob scorer) {
        return scorer.score(List.of(cvId))
                .flatMapIterable(results -> results)
                .next()
                .<Outcome>map(result -> new Scored(receipt, result))
                // Removed in the very moment between arriving and being scored.
                .switchIfEmpty(Mono.fromSupplier(() -> late(receipt)));
    }

    private static Outcome late(Receipt receipt) {
        return new Unread(
                receipt, ErrorCode.DEPENDENCY_UNAVAILABLE, "The file was accepted but not read in time; rank it later");
    }

    /// What was accepted, and how each file ends, as it ends.
    public record Evaluation(Batch batch, Flux<Outcome> outcomes) {}
}
