package dev.shortlist.ingest.cv.adapter.r2dbc;

import dev.shortlist.ingest.cv.application.People;
import dev.shortlist.starter.id.IdSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class R2dbcPeople implements People {

    private final DatabaseClient database;
    private final IdSource ids;

    R2dbcPeople(DatabaseClient database, IdSource ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public Mono<UUID> identify(List<String> keys) {
        return lock(keys)
                .then(known(keys).flatMap(this::standing))
                .switchIfEmpty(Mono.defer(this::create))
                .flatMap(candidate -> remember(keys, candidate).thenReturn(candidate));
    }

    /// Two CVs of one person at the same moment: the second waits here and then finds the first. Sorted, so that no two
    /// wait for each other.
    private Mono<Void> lock(List<String> keys) {
        return Flux.fromIterable(keys.stream().sorted(Comparator.naturalOrder()).toList())
                .concatMap(key -> database.sql("select pg_advisory_xact_lock(hashtextextended($1, 0))")
                        .bind(0, key)
                        .then())
                .then();
    }

    private Mono<UUID> known(List<String> keys) {
        return database.sql("""
                        select candidate_id from candidate_keys
                        where key = any($1)
                        order by array_position($1, key)
                        limit 1
                        """)
                .bind(0, keys.toArray(String[]::new))
                .mapValue(UUID.class)
                .one();
    }

    /// Who the candidate is now. Whoever merges waits until this transaction ends, and so takes its CV along; one that
    /// merged meanwhile is followed.
    private Mono<UUID> standing(UUID candidate) {
        return database.sql(
                        "select coalesce(merged_into, candidate_id) from candidates where candidate_id = $1 for share")
                .bind(0, candidate)
                .mapValue(UUID.class)
                .one()
                .flatMap(now -> now.equals(candidate) ? Mono.just(now) : standing(now));
    }

    private Mono<UUID> create() {
        var candidate = ids.next();
        return database.sql("insert into candidates (candidate_id) values ($1)")
                .bind(0, candidate)
                .then()
                .thenReturn(candidate);
    }

    private Mono<Void> remember(List<String> keys, UUID candidate) {
        return database.sql("""
                        insert into candidate_keys (key, candidate_id)
                        select key, $2 from unnest($1::text[]) as key
                        on conflict do nothing
                        """)
                .bind(0, keys.toArray(String[]::new))
                .bind(1, candidate)
                .then();
    }
}
