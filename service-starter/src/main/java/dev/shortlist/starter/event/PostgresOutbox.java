package dev.shortlist.starter.event;

import dev.shortlist.contracts.event.Event;
import dev.shortlist.contracts.event.Topics;
import dev.shortlist.starter.id.IdSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// The outbox as a table beside the service's own; the relay is woken when the transaction commits.
final class PostgresOutbox implements Outbox {

    private static final String APPEND = """
            with appended as (
                insert into outbox (event_id, topic, key, type, payload, traceparent)
                select event_id, topic, key, type, payload, nullif($6, '')
                from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
                    with ordinality as event (event_id, topic, key, type, payload, position)
                order by position
                returning 1)
            select pg_notify('shortlist', 'outbox:') from (select 1 from appended limit 1) as any_row
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final IdSource ids;
    private final TraceParent traceParent;

    PostgresOutbox(DatabaseClient database, JsonMapper json, IdSource ids, TraceParent traceParent) {
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.traceParent = traceParent;
    }

    @Override
    public Mono<Void> append(List<? extends Event> events) {
        return events.isEmpty() ? Mono.empty() : Mono.defer(() -> insert(events));
    }

    private Mono<Void> insert(List<? extends Event> events) {
        return database.sql(APPEND)
                .bind(0, events.stream().map(_ -> ids.next()).toArray(UUID[]::new))
                .bind(1, strings(events, event -> Topics.of(event).address()))
                .bind(2, strings(events, Event::key))
                .bind(3, strings(events, event -> event.getClass().getSimpleName()))
                .bind(4, strings(events, json::writeValueAsString))
                .bind(5, traceParent.current())
                .then();
    }

    private static String[] strings(List<? extends Event> events, Function<Event, String> property) {
        return events.stream().map(property).toArray(String[]::new);
    }
}
