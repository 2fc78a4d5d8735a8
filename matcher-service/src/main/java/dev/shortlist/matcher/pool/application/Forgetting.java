package dev.shortlist.matcher.pool.application;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// What else must go when a CV is removed, in the same transaction.
@FunctionalInterface
public interface Forgetting {

    Mono<Void> forget(UUID cvId);
}
