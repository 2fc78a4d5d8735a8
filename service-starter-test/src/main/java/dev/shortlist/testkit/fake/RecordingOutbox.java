package dev.shortlist.testkit.fake;

import dev.shortlist.contracts.event.Event;
import dev.shortlist.starter.event.Outbox;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;

/// Remembers what was announced, in order.
public final class RecordingOutbox implements Outbox {

    private final List<Event> announced = new CopyOnWriteArrayList<>();

    @Override
    public Mono<Void> append(List<? extends Event> events) {
        return Mono.fromRunnable(() -> announced.addAll(events));
    }

    public List<Event> announced() {
        return List.copyOf(announced);
    }

    public <E extends Event> List<E> announced(Class<E> type) {
        return announced.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
