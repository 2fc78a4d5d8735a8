package dev.shortlist.matcher.job.application;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.contracts.job.Job;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Shows jobs: one in its newest or a named version, or a part of the list.
public final class ReadJobs {

    private final Jobs jobs;

    public ReadJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    public Mono<Job> read(UUID jobId, @Nullable Integer version) {
        var found = version == null ? jobs.find(jobId) : jobs.find(jobId, version);
        return found.switchIfEmpty(Mono.error(() -> new Missing("job", jobId)));
    }

    public Mono<Listed> list(Jobs.Filter filter, int limit, int offset) {
        return Mono.zip(jobs.list(filter, limit, offset).collectList(), jobs.count(filter), Listed::new);
    }

    /// A part of the list and the length of the whole.
    public record Listed(List<Job> jobs, long total) {}
}
