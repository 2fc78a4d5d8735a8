package dev.shortlist.starter.event;

import dev.shortlist.contracts.event.Event;
import java.util.List;
import reactor.core.publisher.Mono;

/// Announces what happened in the caller's own transaction: state and events commit together or not at all.
public interface Outbox {

    Mono<Void> append(List<? extends Event> events);

    default Mono<Void> append(Event... events) {
        return append(List.of(events));
    }
}
