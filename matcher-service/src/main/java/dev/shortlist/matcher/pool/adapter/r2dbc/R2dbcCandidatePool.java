package dev.shortlist.matcher.pool.adapter.r2dbc;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.matcher.database.Row;
import dev.shortlist.matcher.pool.application.CandidatePool;
import dev.shortlist.matcher.pool.domain.PooledCv;
import dev.shortlist.matcher.pool.domain.Selection;
import dev.shortlist.matcher.pool.domain.Whereabouts;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
final class R2dbcCandidatePool implements CandidatePool {

    private static final String WANTS = """
            select not exists (select from cvs where cv_id = $1 and version >= $2)
               and not exists (select from forgotten_cvs where cv_id = $1) as wanted
            """;

    // A correction or a second reading does not make an old CV the newest: `parsed_at` stays as it was first.
    private static final String KEEP = """
            insert into cvs (cv_id, candidate_id, version, parsed_at, name, email, phones, location, years, skills,
                             languages, content)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb)
            on conflict (cv_id) do update
            set candidate_id = excluded.candidate_id, version = excluded.version, name = excluded.name,
                email = excluded.email, phones = excluded.phones, location = excluded.location,
                years = excluded.years, skills = excluded.skills, languages = excluded.languages,
                content = excluded.content
            where cvs.version < excluded.version
            """;

    private static final String JOIN = """
            insert into cv_uploads (upload_id, cv_id) select unnest($2::uuid[]), $1 on conflict do nothing
            """;

    private static final String REMOVE = """
            with gone as (delete from cvs where cv_id = $1),
                 left_uploads as (delete from cv_uploads where cv_id = $1)
            insert into forgotten_cvs (cv_id) values ($1) on conflict do nothing
            """;

    private static final String SELECT = """
            select cv_id from current_cvs
            where (cardinality($1::uuid[]) = 0 or candidate_id = any($1))
              and ($2::uuid is null or candidate_id in (
                    select candidate_id from cvs join cv_uploads using (cv_id) where upload_id = $2))
            order by cv_id
            """;

    private static final String WHEREABOUTS = """
            select exists (select from cvs where cv_id = $1) as here, refused.error_code, refused.reason
            from (values (1)) as one (row) left join refused_cvs refused on refused.cv_id = $1
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcCandidatePool(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Boolean> wants(UUID cvId, long version) {
        return database.sql(WANTS)
                .bind(0, cvId)
                .bind(1, version)
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Void> keep(PooledCv cv) {
        var person = cv.identity();
        var statement = database.sql(KEEP)
                .bind(0, cv.cvId())
                .bind(1, cv.candidateId())
                .bind(2, cv.version())
                .bind(3, cv.parsedAt())
                .bind(6, SearchKeys.phones(person))
                .bind(9, SearchKeys.skills(cv.merits()))
                .bind(10, SearchKeys.languages(cv.merits()))
                .bind(11, json.writeValueAsString(cv));
        statement = bind(statement, 4, person.name(), String.class);
        statement = bind(statement, 5, person.email(), String.class);
        statement = bind(statement, 7, person.location(), String.class);
        return bind(statement, 8, cv.merits().years(), Double.class).then();
    }

    @Override
    public Mono<Void> join(UUID cvId, Collection<UUID> uploadIds) {
        return uploadIds.isEmpty()
                ? Mono.empty()
                : database.sql(JOIN)
                        .bind(0, cvId)
                        .bind(1, uploadIds.toArray(UUID[]::new))
                        .then();
    }

    @Override
    public Mono<Void> remove(UUID cvId) {
        return database.sql(REMOVE).bind(0, cvId).then();
    }

    @Override
    public Mono<Void> refuse(UUID cvId, ErrorCode code, String reason) {
        return database.sql(
                        "insert into refused_cvs (cv_id, error_code, reason) values ($1, $2, $3) on conflict do nothing")
                .bind(0, cvId)
                .bind(1, code.name())
                .bind(2, reason)
                .then();
    }

    @Override
    public Mono<Whereabouts> whereabouts(UUID cvId) {
        return database.sql(WHEREABOUTS)
                .bind(0, cvId)
                .map(row -> whereabouts(
                        Boolean.TRUE.equals(row.get("here", Boolean.class)),
                        row.get("error_code", String.class),
                        row.get("reason", String.class)))
                .one();
    }

    private static Whereabouts whereabouts(boolean here, @Nullable String code, @Nullable String reason) {
        if (here) {
            return new Whereabouts.Here();
        }
        return code == null || reason == null
                ? new Whereabouts.Unknown()
                : new Whereabouts.Refused(ErrorCode.valueOf(code), reason);
    }

    @Override
    public Mono<List<UUID>> select(Selection selection) {
        var query = database.sql(SELECT).bind(0, selection.candidateIds().toArray(UUID[]::new));
        return bind(query, 1, selection.uploadId(), UUID.class)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    @Override
    public Flux<PooledCv> load(Collection<UUID> cvIds) {
        return cvs(database.sql("select content::text as content from cvs where cv_id = any($1) order by cv_id")
                .bind(0, cvIds.toArray(UUID[]::new)));
    }

    @Override
    public Mono<PooledCv> ofCandidate(UUID candidateId) {
        return cvs(database.sql("select content::text as content from current_cvs where candidate_id = $1")
                        .bind(0, candidateId))
                .next();
    }

    private Flux<PooledCv> cvs(GenericExecuteSpec query) {
        return query.map(row -> new Row(row, json).json("content", PooledCv.class))
                .all();
    }

    private static <T> GenericExecuteSpec bind(
            GenericExecuteSpec statement, int index, @Nullable T value, Class<T> type) {
        return value == null ? statement.bindNull(index, type) : statement.bind(index, value);
    }
}
