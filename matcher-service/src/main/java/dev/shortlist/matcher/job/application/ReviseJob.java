package dev.shortlist.matcher.job.application;

import dev.shortlist.contracts.event.JobEvent.JobRevised;
import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.job.domain.JobDraft;
import dev.shortlist.starter.event.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Writes the next version of an open job; earlier ones stay, and rankings keep the one they were made for.
public final class ReviseJob {

    private final Jobs jobs;
    private final Outbox outbox;
    private final TransactionalOperator transactions;
    private final Clock clock;

    public ReviseJob(Jobs jobs, Outbox outbox, TransactionalOperator transactions, Clock clock) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Mono<Job> revise(UUID jobId, JobDraft draft, String by) {
        return jobs.find(jobId)
                .switchIfEmpty(Mono.error(() -> new Missing("job", jobId)))
                .flatMap(present -> next(present, draft))
                .flatMap(job -> keep(job, by))
                .as(transactions::transactional);
    }

    private static Mono<Job> next(Job present, JobDraft draft) {
        return present.status() == Job.Status.CLOSED
                ? Mono.error(() -> new Conflict("The job is closed", "Job " + present.jobId() + " is closed"))
                : Mono.fromSupplier(() -> draft.toJob(present.jobId(), present.version() + 1));
    }

    private Mono<Job> keep(Job job, String by) {
        var now = clock.instant();
        return jobs.keep(job, by, now)
                .then(outbox.append(new JobRevised(job, now)))
                .thenReturn(job);
    }
}
