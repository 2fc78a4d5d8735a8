package dev.shortlist.matcher;

import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.job.application.Jobs;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Jobs for the length of a test.
public final class InMemoryJobs implements Jobs {

    private final ConcurrentSkipListMap<String, Job> versions = new ConcurrentSkipListMap<>();

    @Override
    public Mono<Void> keep(Job job, String writtenBy, Instant writtenAt) {
        return Mono.fromRunnable(() -> {
            if (versions.putIfAbsent(key(job.jobId(), job.version()), job) != null) {
                throw new IllegalStateException("this version is there already");
            }
        });
    }

    @Override
    public Mono<Job> find(UUID jobId) {
        return Flux.fromIterable(versions.values())
                .filter(job -> job.jobId().equals(jobId))
                .sort(Comparator.comparingInt(Job::version).reversed())
                .next();
    }

    @Override
    public Mono<Job> find(UUID jobId, int version) {
        return Mono.justOrEmpty(versions.get(key(jobId, version)));
    }

    @Override
    public Flux<Job> list(Filter filter, int limit, int offset) {
        return matching(filter).skip(offset).take(limit);
    }

    @Override
    public Mono<Long> count(Filter filter) {
        return matching(filter).count();
    }

    private Flux<Job> matching(Filter filter) {
        return Flux.fromIterable(versions.values())
                .map(Job::jobId)
                .distinct()
                .concatMap(this::find)
                .filter(job -> filter.status() == null || filter.status() == job.status())
                .filter(job -> filter.text() == null || job.title().contains(filter.text()));
    }

    private static String key(UUID jobId, int version) {
        return jobId + "/" + "%05d".formatted(version);
    }
}
