package dev.shortlist.contracts.event;

import dev.shortlist.contracts.job.Job;
import java.time.Instant;
import java.util.UUID;

/// The life of a job. Each carries the whole job, so that a reader needs no earlier event.
public sealed interface JobEvent extends Event {

    String TOPIC = "matcher.job.v1";

    Job job();

    @Override
    default String key() {
        return job().jobId().toString();
    }

    default UUID jobId() {
        return job().jobId();
    }

    /// A job was created.
    record JobPublished(Job job, Instant publishedAt) implements JobEvent {}

    /// A job got a new version.
    record JobRevised(Job job, Instant revisedAt) implements JobEvent {}

    /// A job takes no more rankings.
    record JobClosed(Job job, Instant closedAt) implements JobEvent {}
}
