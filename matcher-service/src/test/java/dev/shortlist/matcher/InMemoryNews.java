package dev.shortlist.matcher;

import dev.shortlist.matcher.pool.application.PoolNews;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// News that reaches everybody who listens.
public final class InMemoryNews implements PoolNews {

    private final Sinks.Many<UUID> told = Sinks.many().multicast().directBestEffort();

    @Override
    public Mono<Void> tell(UUID cvId) {
        return Mono.fromRunnable(() -> told.tryEmitNext(cvId));
    }

    @Override
    public Flux<?> of(UUID cvId) {
        return told.asFlux().filter(cvId::equals);
    }
}
