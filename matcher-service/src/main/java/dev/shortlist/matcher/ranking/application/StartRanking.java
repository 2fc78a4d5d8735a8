package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.event.AuditEvent.ActionRecorded;
import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.job.application.Jobs;
import dev.shortlist.matcher.pool.domain.Selection;
import dev.shortlist.matcher.ranking.domain.Ranking;
import dev.shortlist.matcher.ranking.domain.Score;
import dev.shortlist.matcher.ranking.domain.Weights;
import dev.shortlist.starter.event.Outbox;
import dev.shortlist.starter.run.RunRequest;
import dev.shortlist.starter.run.Runs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Freezes what is to be ranked and by what, and leaves the work to a run. Candidates that nobody knows are no error:
/// they are listed as unknown when the ranking is done, since a CV may still be on its way when it is asked for.
public final class StartRanking {

    /// The kind of run that executes rankings.
    public static final String KIND = "ranking";

    private static final int MOST_CANDIDATES = 10_000;

    private final Jobs jobs;
    private final Rankings rankings;
    private final Runs runs;
    private final Outbox outbox;
    private final TransactionalOperator transactions;

    public StartRanking(Jobs jobs, Rankings rankings, Runs runs, Outbox outbox, TransactionalOperator transactions) {
        this.jobs = jobs;
        this.rankings = rankings;
        this.runs = runs;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    public Mono<Ranking> start(Request request) {
        return jobs.find(request.jobId)
                .switchIfEmpty(Mono.error(() -> new Missing("job", request.jobId)))
                .map(job -> ranking(job, request))
                .flatMap(ranking -> open(ranking, request))
                .as(transactions::transactional);
    }

    private static Ranking ranking(Job job, Request request) {
        if (job.status() == Job.Status.CLOSED) {
            throw new Conflict("The job is closed", "Job " + job.jobId() + " takes no more rankings");
        }
        if (request.selection.candidateIds().size() > MOST_CANDIDATES) {
            throw new Invalid("candidate_ids", "must not hold more than " + MOST_CANDIDATES);
        }
        if (request.topK != null && request.topK < 1) {
            throw new Invalid("top_k", "must be at least 1");
        }
        return new Ranking(
                request.rankingId,
                job,
                request.selection,
                Weights.STANDARD.changedBy(request.weights),
                Score.VERSION,
                request.topK,
                request.by,
                0,
                List.of());
    }

    private Mono<Ranking> open(Ranking ranking, Request request) {
        var action = new ActionRecorded(
                request.actionId,
                request.by,
                "ranking.started",
                "job",
                ranking.job().jobId().toString(),
                null,
                Map.of("ranking_id", ranking.rankingId().toString()),
                request.at);
        return rankings.insert(ranking, request.at)
                .then(runs.open(run(ranking)))
                .then(outbox.append(action))
                .thenReturn(ranking);
    }

    /// The run has the ranking's id, and the ranking itself holds all that is needed to execute it.
    private static RunRequest run(Ranking ranking) {
        var id = ranking.rankingId();
        return new RunRequest(id, KIND, ranking.requestedBy(), 0, Map.of("ranking_id", id));
    }

    /// Whom to rank for which job; ids and time come from the caller.
    public record Request(
            UUID rankingId,
            UUID actionId,
            UUID jobId,
            Selection selection,
            @Nullable Map<String, @Nullable Double> weights,
            @Nullable Integer topK,
            String by,
            Instant at) {}
}
