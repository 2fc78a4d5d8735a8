package dev.shortlist.matcher.job.adapter.r2dbc;

import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.database.Row;
import dev.shortlist.matcher.job.application.Jobs;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
final class R2dbcJobs implements Jobs {

    private static final String KEEP = """
            with version as (
                insert into job_versions (job_id, version, content, written_by, written_at)
                values ($1, $2, $3::jsonb, $4, $5))
            insert into jobs (job_id, version, status, title, created_at)
            values ($1, $2, $6, $7, $5)
            on conflict (job_id) do update
            set version = excluded.version, status = excluded.status, title = excluded.title
            """;

    private static final String NEWEST = """
            select version.content::text as content
            from jobs join job_versions version using (job_id, version)
            """;

    private static final String FILTER =
            " where ($1::text is null or status = $1) and ($2::text is null or title ilike $2)";

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcJobs(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Void> keep(Job job, String writtenBy, Instant writtenAt) {
        return database.sql(KEEP)
                .bind(0, job.jobId())
                .bind(1, job.version())
                .bind(2, json.writeValueAsString(job))
                .bind(3, writtenBy)
                .bind(4, writtenAt)
                .bind(5, wire(job.status()))
                .bind(6, job.title())
                .then();
    }

    @Override
    public Mono<Job> find(UUID jobId) {
        return jobs(database.sql(NEWEST + "where job_id = $1").bind(0, jobId)).next();
    }

    @Override
    public Mono<Job> find(UUID jobId, int version) {
        return jobs(database.sql("select content::text as content from job_versions where job_id = $1 and version = $2")
                        .bind(0, jobId)
                        .bind(1, version))
                .next();
    }

    @Override
    public Flux<Job> list(Filter filter, int limit, int offset) {
        var query = database.sql(NEWEST + FILTER + " order by created_at desc, job_id limit $3 offset $4");
        return jobs(bound(query, filter).bind(2, limit).bind(3, offset));
    }

    @Override
    public Mono<Long> count(Filter filter) {
        return bound(database.sql("select count(*) from jobs" + FILTER), filter)
                .mapValue(Long.class)
                .one();
    }

    private static GenericExecuteSpec bound(GenericExecuteSpec query, Filter filter) {
        var byStatus = filter.status() == null ? query.bindNull(0, String.class) : query.bind(0, wire(filter.status()));
        return filter.text() == null
                ? byStatus.bindNull(1, String.class)
                : byStatus.bind(1, "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private Flux<Job> jobs(GenericExecuteSpec query) {
        return query.map(row -> new Row(row, json).json("content", Job.class)).all();
    }

    private static String wire(Job.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
