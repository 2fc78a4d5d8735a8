package dev.shortlist.export.ranking.application;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// Arrivals without a database.
public final class ArrivalsInOneProcess implements Arrivals {

    private final Sinks.Many<UUID> arrived = Sinks.many().multicast().directBestEffort();

    @Override
    public Mono<Void> announce(UUID ranking) {
        return Mono.fromSupplier(() -> arrived.tryEmitNext(ranking)).then();
    }

    @Override
    public Flux<?> of(UUID ranking) {
        return arrived.asFlux().filter(ranking::equals);
    }

    public int waiting() {
        return arrived.currentSubscriberCount();
    }
}
