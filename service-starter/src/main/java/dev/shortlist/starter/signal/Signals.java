package dev.shortlist.starter.signal;

import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// Wakes whoever waits for a change in this service's database, on any replica.
/// A signal says only "look again": it may come once for several changes, and once more after a lost connection.
public class Signals implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);
    private static final String CHANNEL = "shortlist";

    private final ConnectionFactory connections;
    private final DatabaseClient database;
    private final Map<String, Set<FluxSink<String>>> listeners = new ConcurrentHashMap<>();
    private @Nullable Disposable listening;

    public Signals(ConnectionFactory connections, DatabaseClient database) {
        this.connections = unpooled(connections);
        this.database = database;
    }

    /// Sends when the caller's transaction commits, if it has one, else at once.
    public Mono<Void> send(String name, String subject) {
        return database.sql("select pg_notify('" + CHANNEL + "', $1)")
                .bind(0, name + ":" + subject)
                .then();
    }

    /// Every signal of this name and subject from the moment of subscription on; late ones coalesce.
    public Flux<String> on(String name, String subject) {
        var topic = name + ":" + subject;
        return Flux.create(sink -> register(topic, sink), FluxSink.OverflowStrategy.LATEST);
    }

    private void register(String topic, FluxSink<String> sink) {
        listeners.compute(topic, (_, sinks) -> {
            var registered = sinks == null ? ConcurrentHashMap.<FluxSink<String>>newKeySet() : sinks;
            registered.add(sink);
            return registered;
        });
        sink.onDispose(() -> listeners.computeIfPresent(topic, (_, sinks) -> {
            sinks.remove(sink);
            return sinks.isEmpty() ? null : sinks;
        }));
    }

    @Override
    public void start() {
        listening = Flux.usingWhen(open(), this::listen, PostgresqlConnection::close)
                .doOnNext(notification -> wake(notification.getParameter()))
                .doOnError(cause -> LOG.warn("signals lost, reconnecting: {}", cause.toString()))
                // A closed connection ends the stream without an error.
                .concatWith(Mono.error(() -> new IllegalStateException("the database closed the connection")))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100)).maxBackoff(Duration.ofSeconds(2)))
                .subscribe();
    }

    private Mono<PostgresqlConnection> open() {
        return Mono.from(connections.create()).cast(PostgresqlConnection.class);
    }

    private Flux<Notification> listen(PostgresqlConnection connection) {
        return connection
                .createStatement("LISTEN " + CHANNEL)
                .execute()
                .flatMap(result -> result.getRowsUpdated())
                .thenMany(Flux.defer(() -> {
                    wakeAll(); // what was said while nobody listened is lost, so everybody looks once
                    return connection.getNotifications();
                }));
    }

    private void wake(@Nullable String topic) {
        if (topic != null) {
            listeners.getOrDefault(topic, Set.of()).forEach(sink -> sink.next(topic));
        }
    }

    private void wakeAll() {
        listeners.forEach((topic, sinks) -> sinks.forEach(sink -> sink.next(topic)));
    }

    @Override
    public void stop() {
        if (listening != null) {
            listening.dispose();
            listening = null;
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    // First up and last down: relay, listeners and runs wait on it.
    @Override
    public int getPhase() {
        return 0;
    }

    /// A connection that stays open for long must not take a place in the pool.
    public static ConnectionFactory unpooled(ConnectionFactory connections) {
        return connections instanceof Wrapped<?> pool && pool.unwrap() instanceof ConnectionFactory inner
                ? unpooled(inner)
                : connections;
    }
}
