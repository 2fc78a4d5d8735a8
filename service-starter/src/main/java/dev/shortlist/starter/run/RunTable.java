package dev.shortlist.starter.run;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs and their events in PostgreSQL. Every change of a run and the events that tell of it are one statement, and
/// none touches a run that is over.
class RunTable {

    // $1 run, $2 its leaseholder or null for anyone, $3 types, $4 data, $5 status or null, $6 done, $7 total, $8 error
    private static final String CHANGE = """
            with run as (
                update runs
                set last_seq    = last_seq + cardinality($3::text[]),
                    status      = coalesce($5, status),
                    done        = least(greatest(done, coalesce($6, done)), greatest(total, coalesce($7, total))),
                    total       = coalesce($7, total),
                    error       = coalesce($8, error),
                    finished_at = case when $5 in ('done', 'failed', 'cancelled') then now() end
                where id = $1 and status in ('queued', 'running') and ($2::uuid is null or leased_by = $2)
                returning id, last_seq),
            told as (
                insert into run_events (run_id, seq, type, data)
                select run.id, run.last_seq - cardinality($3::text[]) + event.position, event.type, event.data
                from run, unnest($3::text[], $4::text[]) with ordinality as event (type, data, position)
                returning 1)
            select pg_notify('shortlist', 'run:' || run.id) from run
            """;

    private static final String ADVANCE = """
            update runs set done = least(done + 1, total)
            where id = $1 and status in ('queued', 'running')
            returning done, total
            """;

    private static final String CLAIM = """
            update runs
            set status = 'running', leased_by = $2, leased_until = now() + make_interval(secs => $3), attempt = attempt + 1
            where id = (
                select id from runs
                where kind = $1
                  and (status = 'queued' or status = 'running' and (leased_until is null or leased_until < now()))
                order by created_at
                for update skip locked
                limit 1)
            returning *
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    RunTable(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> insert(RunRequest request) {
        return database.sql(
                        "insert into runs (id, kind, owner, status, input, total) values ($1, $2, $3, 'queued', $4, $5)")
                .bind(0, request.id())
                .bind(1, request.kind())
                .bind(2, request.owner())
                .bind(3, json.writeValueAsString(request.input()))
                .bind(4, request.total())
                .then();
    }

    Mono<Run> find(UUID id) {
        return database.sql("select * from runs where id = $1")
                .bind(0, id)
                .map(this::run)
                .one();
    }

    /// Whether the run was there to be changed: not over, and leased to this holder if one is named.
    Mono<Boolean> change(UUID id, RunChange change) {
        var statement = database.sql(CHANGE)
                .bind(0, id)
                .bind(
                        2,
                        change.events().stream()
                                .map(event -> event.type().wire())
                                .toArray(String[]::new))
                .bind(
                        3,
                        change.events().stream()
                                .map(event -> json.writeValueAsString(event.data()))
                                .toArray(String[]::new));
        statement = bind(statement, 1, change.holder(), UUID.class);
        statement = bind(
                statement, 4, change.status() == null ? null : change.status().wire(), String.class);
        statement = bind(statement, 5, change.done(), Integer.class);
        statement = bind(statement, 6, change.total(), Integer.class);
        statement = bind(
                statement, 7, change.error() == null ? null : json.writeValueAsString(change.error()), String.class);
        return statement.map(_ -> true).one().defaultIfEmpty(false);
    }

    private static <T> DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement, int index, @Nullable T value, Class<T> type) {
        return value == null ? statement.bindNull(index, type) : statement.bind(index, value);
    }

    /// One more done; empty when the run is over.
    Mono<Run.Progress> advance(UUID id) {
        return database.sql(ADVANCE)
                .bind(0, id)
                .map(row -> new Run.Progress(integer(row, "done"), integer(row, "total")))
                .one();
    }

    Mono<Run> claim(String kind, UUID holder, Duration lease) {
        return database.sql(CLAIM)
                .bind(0, kind)
                .bind(1, holder)
                .bind(2, (double) lease.toSeconds())
                .map(this::run)
                .one();
    }

    /// Which of these runs are still this holder's, each with whether somebody wants it cancelled.
    Flux<Lease> renew(List<UUID> ids, UUID holder, Duration lease) {
        return database.sql("""
                        update runs set leased_until = now() + make_interval(secs => $3)
                        where id = any($1) and leased_by = $2 and status = 'running'
                        returning id, cancel_requested
                        """)
                .bind(0, ids.toArray(UUID[]::new))
                .bind(1, holder)
                .bind(2, (double) lease.toSeconds())
                .map(row -> new Lease(id(row), Boolean.TRUE.equals(row.get("cancel_requested", Boolean.class))))
                .all();
    }

    /// Lets another replica take over at once instead of after the lease.
    Mono<Void> release(UUID holder) {
        return database.sql(
                        "update runs set leased_until = null, attempt = attempt - 1 where leased_by = $1 and status = 'running'")
                .bind(0, holder)
                .then();
    }

    /// The status before the wish, or empty when there is no such run.
    Mono<Cancellation> requestCancel(UUID id) {
        return database.sql("""
                        update runs set cancel_requested = true where id = $1
                        returning status, leased_by is not null and leased_until > now() as held
                        """)
                .bind(0, id)
                .map(row -> new Cancellation(
                        RunStatus.of(text(row, "status")), Boolean.TRUE.equals(row.get("held", Boolean.class))))
                .one();
    }

    Flux<StoredEvent> eventsAfter(UUID id, long seq, int limit) {
        return database.sql(
                        "select seq, type, data from run_events where run_id = $1 and seq > $2 order by seq limit $3")
                .bind(0, id)
                .bind(1, seq)
                .bind(2, limit)
                .map(row -> new StoredEvent(number(row, "seq"), text(row, "type"), text(row, "data")))
                .all();
    }

    private Run run(Readable row) {
        var error = row.get("error", String.class);
        var finished = row.get("finished_at", OffsetDateTime.class);
        return new Run(
                id(row),
                text(row, "kind"),
                text(row, "owner"),
                RunStatus.of(text(row, "status")),
                new Run.Progress(integer(row, "done"), integer(row, "total")),
                tree(text(row, "input")),
                integer(row, "attempt"),
                Boolean.TRUE.equals(row.get("cancel_requested", Boolean.class)),
                error == null ? null : tree(error),
                time(row, "created_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private JsonNode tree(String text) {
        return json.readTree(text);
    }

    // These columns are `not null`, which no signature of the driver says.
    @SuppressWarnings("NullAway")
    private static UUID id(Readable row) {
        return row.get("id", UUID.class);
    }

    @SuppressWarnings("NullAway")
    private static String text(Readable row, String column) {
        return row.get(column, String.class);
    }

    @SuppressWarnings("NullAway")
    private static int integer(Readable row, String column) {
        return row.get(column, Integer.class);
    }

    @SuppressWarnings("NullAway")
    private static long number(Readable row, String column) {
        return row.get(column, Long.class);
    }

    @SuppressWarnings("NullAway")
    private static OffsetDateTime time(Readable row, String column) {
        return row.get(column, OffsetDateTime.class);
    }

    record Lease(UUID id, boolean cancelRequested) {}

    record Cancellation(RunStatus status, boolean held) {}

    record StoredEvent(long seq, String type, String data) {}
}
