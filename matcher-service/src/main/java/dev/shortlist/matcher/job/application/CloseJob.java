package dev.shortlist.matcher.job.application;

import dev.shortlist.contracts.event.JobEvent.JobClosed;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.starter.event.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Closes a job for new rankings; closing a closed one changes nothing.
public final class CloseJob {

    private final Jobs jobs;
    private final Outbox outbox;
    private final TransactionalOperator transactions;
    private final Clock clock;

    public CloseJob(Jobs jobs, Outbox outbox, TransactionalOperator transactions, Clock clock) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Mono<Void> close(UUID jobId, String by) {
        return jobs.find(jobId)
                .switchIfEmpty(Mono.error(() -> new Missing("job", jobId)))
                .filter(job -> job.status() == Job.Status.OPEN)
                .flatMap(job -> keepClosed(closed(job), by))
                .as(transactions::transactional);
    }

    private Mono<Void> keepClosed(Job job, String by) {
        var now = clock.instant();
        return jobs.keep(job, by, now).then(outbox.append(new JobClosed(job, now)));
    }

    private static Job closed(Job job) {
        return new Job(
                job.jobId(),
                job.version() + 1,
                job.title(),
                job.description(),
                job.location(),
                job.employmentType(),
                job.requiredSkills(),
                job.preferredSkills(),
                job.minYears(),
                job.education(),
                job.languages(),
                job.salary(),
                Job.Status.CLOSED);
    }
}
