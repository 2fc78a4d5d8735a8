package dev.shortlist.starter.event;

import dev.shortlist.contracts.event.Event;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Where an event enters a service: decoded, known by its id, its effect and the inbox row in one transaction.
/// The only place that blocks, on the container's virtual thread, so that order and retries stay the container's.
public class ListenerEdge {

    // An effect that takes longer is stuck: the container retries it.
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DUPLICATE = "duplicate";

    private final EventDecoder decoder;
    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final MeterRegistry meters;

    ListenerEdge(
            EventDecoder decoder, DatabaseClient database, TransactionalOperator transactions, MeterRegistry meters) {
        this.decoder = decoder;
        this.database = database;
        this.transactions = transactions;
        this.meters = meters;
    }

    /// Runs the effect unless this event's effect is here already.
    public <E extends Event> void once(
            ConsumerRecord<String, byte[]> message, Class<E> family, Function<E, Mono<Void>> effect) {
        var id = EventDecoder.idOf(message);
        handle(message, family, event -> take(id, effect.apply(event)));
    }

    /// The same for an effect of which the long part comes before the transaction, so that a slow computation or a slow
    /// partner holds no connection. Nothing prepared is nothing to do; two deliveries at once may both prepare.
    public <E extends Event, P> void once(
            ConsumerRecord<String, byte[]> message,
            Class<E> family,
            Function<E, Mono<P>> preparation,
            Function<P, Mono<Void>> effect) {
        var id = EventDecoder.idOf(message);
        handle(
                message,
                family,
                event -> isHere(id).flatMap(isHere -> {
                    if (isHere) {
                        return Mono.just(DUPLICATE);
                    }
                    var prepared = preparation.apply(event).map(effect).defaultIfEmpty(Mono.empty());
                    return prepared.flatMap(ready -> take(id, ready));
                }));
    }

    private <E extends Event> void handle(
            ConsumerRecord<String, byte[]> message, Class<E> family, Function<E, Mono<String>> handling) {
        var topic = message.topic();
        decoder.decode(message, family)
                .ifPresentOrElse(
                        event -> handling.apply(event)
                                .doOnNext(outcome -> count(outcome, topic))
                                .block(PATIENCE),
                        () -> count("unknown", topic));
    }

    private Mono<String> take(UUID id, Mono<Void> effect) {
        return enter(id)
                .flatMap(isNew -> isNew ? effect.thenReturn("handled") : Mono.just(DUPLICATE))
                .as(transactions::transactional);
    }

    private Mono<Boolean> isHere(UUID id) {
        return database.sql("select exists (select from inbox where event_id = $1)")
                .bind(0, id)
                .mapValue(Boolean.class)
                .one();
    }

    private Mono<Boolean> enter(UUID id) {
        return database.sql("insert into inbox (event_id) values ($1) on conflict do nothing")
                .bind(0, id)
                .fetch()
                .rowsUpdated()
                .map(inserted -> inserted == 1);
    }

    private void count(String outcome, String topic) {
        meters.counter("shortlist.inbox.events", "outcome", outcome, "topic", topic)
                .increment();
    }
}
