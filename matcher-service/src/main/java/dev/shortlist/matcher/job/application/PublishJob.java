package dev.shortlist.matcher.job.application;

import dev.shortlist.contracts.event.JobEvent.JobPublished;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.job.domain.JobDraft;
import dev.shortlist.starter.event.Outbox;
import dev.shortlist.starter.id.IdSource;
import java.time.Clock;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Opens a job from a draft and announces it, or names the field that can not stand.
public final class PublishJob {

    private final Jobs jobs;
    private final Outbox outbox;
    private final TransactionalOperator transactions;
    private final IdSource ids;
    private final Clock clock;

    public PublishJob(Jobs jobs, Outbox outbox, TransactionalOperator transactions, IdSource ids, Clock clock) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Mono<Job> publish(JobDraft draft, String by) {
        return Mono.fromSupplier(() -> draft.toJob(ids.next(), 1)).flatMap(job -> keep(job, by));
    }

    private Mono<Job> keep(Job job, String by) {
        var now = clock.instant();
        return jobs.keep(job, by, now)
                .then(outbox.append(new JobPublished(job, now)))
                .thenReturn(job)
                .as(transactions::transactional);
    }
}
