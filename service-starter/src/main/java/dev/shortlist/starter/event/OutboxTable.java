package dev.shortlist.starter.event;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The outbox as the relay sees it, over one connection of its own that also holds the leader's lock.
/// Calls block: the relay has a thread to itself.
final class OutboxTable implements AutoCloseable {

    // A long broker outage never holds this connection in a query, so a slow answer means a lost database.
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BATCH = 200;

    private final Connection connection;

    OutboxTable(ConnectionFactory unpooled) {
        this.connection = await(Mono.from(unpooled.create()));
    }

    /// At most one relay per database holds it; it goes with the connection, however that ends.
    boolean lead() {
        return await(Flux.from(statement("select pg_try_advisory_lock(hashtext('outbox')) as leads")
                        .execute())
                .flatMap(result -> result.map(row -> Boolean.TRUE.equals(row.get("leads", Boolean.class))))
                .single());
    }

    List<OutboxRow> waiting() {
        return await(Flux.from(statement("select * from outbox where failed_at is null order by id limit " + BATCH)
                        .execute())
                .flatMap(result -> result.map(row -> OutboxRow.from(row)))
                .collectList());
    }

    void remove(List<OutboxRow> sent) {
        if (!sent.isEmpty()) {
            change(statement("delete from outbox where id = any($1)")
                    .bind(0, sent.stream().map(OutboxRow::id).toArray(Long[]::new)));
        }
    }

    /// Sets aside what the broker will never take, so that the rest goes on.
    void park(OutboxRow row, String failure) {
        change(statement("update outbox set failed_at = now(), failure = $2 where id = $1")
                .bind(0, row.id())
                .bind(1, failure));
    }

    private Statement statement(String sql) {
        return connection.createStatement(sql);
    }

    private static void change(Statement statement) {
        await(Flux.from(statement.execute()).flatMap(Result::getRowsUpdated).then(Mono.just(true)));
    }

    @SuppressWarnings("NullAway") // none of these is empty
    private static <T> T await(Mono<T> work) {
        return work.block(PATIENCE);
    }

    @Override
    public void close() {
        Mono.from(connection.close()).onErrorComplete().block(PATIENCE);
    }
}
