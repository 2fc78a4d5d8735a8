package dev.shortlist.matcher.pool.application;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Word that something about a CV has changed; whoever hears it looks again.
public interface PoolNews {

    /// Heard once the caller's transaction commits.
    Mono<Void> tell(UUID cvId);

    Flux<?> of(UUID cvId);
}
