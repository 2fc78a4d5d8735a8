package dev.shortlist.matcher.pool.application;

import reactor.core.publisher.Mono;

/// Knows whether everything that was announced before a moment is in the pool.
@FunctionalInterface
public interface PoolFreshness {

    /// Completes with true once all that was announced before this call has been read, with false when that takes
    /// too long.
    Mono<Boolean> caughtUp();
}
