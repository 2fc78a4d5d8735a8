package dev.shortlist.ingest.person.adapter.r2dbc;

import dev.shortlist.ingest.person.application.Candidates;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class R2dbcCandidates implements Candidates {

    private final DatabaseClient database;

    R2dbcCandidates(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> awaitTurn() {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('candidates.merge', 0))")
                .then();
    }

    @Override
    public Mono<UUID> standing(UUID candidateId) {
        return database.sql("""
                        with recursive chain as (
                            select candidate_id, merged_into from candidates where candidate_id = $1
                            union all
                            select next.candidate_id, next.merged_into
                            from candidates next join chain on next.candidate_id = chain.merged_into)
                        select candidate_id from chain where merged_into is null
                        """).bind(0, candidateId).mapValue(UUID.class).one();
    }

    @Override
    public Flux<UUID> merge(UUID from, UUID into) {
        return lock(from, into)
                .then(both("update candidate_keys set candidate_id = $2 where candidate_id = $1", from, into))
                .then(both("update candidates set merged_into = $2 where candidate_id = $1", from, into))
                // Uploads lock CVs in this order too.
                .thenMany(database.sql("select cv_id from cvs where candidate_id = $1 order by sha256")
                        .bind(0, from)
                        .mapValue(UUID.class)
                        .all());
    }

    /// Waits for those who are giving a CV to either.
    private Mono<Void> lock(UUID from, UUID into) {
        return both(
                "select 1 from candidates where candidate_id in ($1, $2) order by candidate_id for update", from, into);
    }

    private Mono<Void> both(String sql, UUID from, UUID into) {
        return database.sql(sql).bind(0, from).bind(1, into).then();
    }

    @Override
    public Flux<UUID> cvsOf(UUID candidateId) {
        return database.sql("select cv_id from cvs where candidate_id = $1 order by uploaded_at desc, cv_id")
                .bind(0, candidateId)
                .mapValue(UUID.class)
                .all();
    }
}
