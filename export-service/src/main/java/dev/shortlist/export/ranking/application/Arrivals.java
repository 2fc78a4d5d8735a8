package dev.shortlist.export.ranking.application;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Wakes those who wait for a ranking, on any replica.
public interface Arrivals {

    Mono<Void> announce(UUID ranking);

    /// Something from the moment of subscription on, whenever the ranking may have changed.
    Flux<?> of(UUID ranking);
}
