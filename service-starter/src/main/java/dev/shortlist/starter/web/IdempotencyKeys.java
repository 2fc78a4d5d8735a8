package dev.shortlist.starter.web;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/// The keys that clients have used, with what was answered. Across replicas, one call at a time holds a key.
class IdempotencyKeys {

    // A call that has not answered by now died with its replica.
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final DatabaseClient database;
    private final Duration kept;

    IdempotencyKeys(DatabaseClient database, Duration kept) {
        this.database = database;
        this.kept = kept;
    }

    /// True for whoever may now do the work.
    Mono<Boolean> claim(IdempotencyKey key) {
        return where(key, """
                        insert into idempotency_keys (caller, route, key) values ($1, $2, $3)
                        on conflict (caller, route, key) do update set claimed_at = now()
                        where idempotency_keys.status is null
                          and idempotency_keys.claimed_at < now() - make_interval(secs => $4)""")
                .bind(3, (double) CLAIM.toSeconds())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /// Empty while the first call still runs.
    Mono<StoredAnswer> find(IdempotencyKey key) {
        return where(key, """
                        select status, fingerprint, content_type, location, body from idempotency_keys
                        where caller = $1 and route = $2 and key = $3 and status is not null""").map(IdempotencyKeys::answer).one();
    }

    Mono<Void> keep(IdempotencyKey key, StoredAnswer answer) {
        return where(key, """
                        update idempotency_keys
                        set status = $4, fingerprint = $5, content_type = $6, location = $7, body = $8
                        where caller = $1 and route = $2 and key = $3""")
                .bind(3, answer.status())
                .bind(4, answer.fingerprint())
                .bind(5, Parameters.in(R2dbcType.VARCHAR, answer.contentType()))
                .bind(6, Parameters.in(R2dbcType.VARCHAR, answer.location()))
                .bind(7, answer.body())
                .then();
    }

    /// Lets the client try again with the same key.
    Mono<Void> release(IdempotencyKey key) {
        return where(
                        key,
                        "delete from idempotency_keys where caller = $1 and route = $2 and key = $3 and status is null")
                .then();
    }

    @Scheduled(fixedDelayString = "1h", initialDelayString = "10m")
    Mono<Long> clean() {
        return database.sql("delete from idempotency_keys where claimed_at < now() - make_interval(secs => $1)")
                .bind(0, (double) kept.toSeconds())
                .fetch()
                .rowsUpdated();
    }

    private GenericExecuteSpec where(IdempotencyKey key, String sql) {
        return database.sql(sql).bind(0, key.caller()).bind(1, key.route()).bind(2, key.key());
    }

    @SuppressWarnings("NullAway") // status, fingerprint and body are set together
    private static StoredAnswer answer(Readable row) {
        return new StoredAnswer(
                row.get("status", Integer.class),
                row.get("fingerprint", String.class),
                row.get("content_type", String.class),
                row.get("location", String.class),
                row.get("body", String.class));
    }
}
