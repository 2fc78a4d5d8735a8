package dev.shortlist.matcher.job.application;

import dev.shortlist.contracts.job.Job;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Every job, every version of it.
public interface Jobs {

    /// Keeps a version; fails when that version is there already, since somebody else was first.
    Mono<Void> keep(Job job, String writtenBy, Instant writtenAt);

    /// The newest version.
    Mono<Job> find(UUID jobId);

    Mono<Job> find(UUID jobId, int version);

    /// Newest first.
    Flux<Job> list(Filter filter, int limit, int offset);

    Mono<Long> count(Filter filter);

    /// Nulls do not filter; `text` is looked for in the title.
    record Filter(Job.@Nullable Status status, @Nullable String text) {}
}
