package dev.shortlist.matcher.pool.application;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.matcher.pool.domain.PooledCv;
import dev.shortlist.matcher.pool.domain.Selection;
import dev.shortlist.matcher.pool.domain.Whereabouts;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The CVs that can be ranked and found. The CV parsed last speaks for its candidate.
public interface CandidatePool {

    /// Whether this version would change anything: neither older than what is here nor of a CV that was removed.
    Mono<Boolean> wants(UUID cvId, long version);

    /// Keeps the CV unless it is not wanted any more.
    Mono<Void> keep(PooledCv cv);

    Mono<Void> join(UUID cvId, Collection<UUID> uploadIds);

    /// Removes the CV for good.
    Mono<Void> remove(UUID cvId);

    Mono<Void> refuse(UUID cvId, ErrorCode code, String reason);

    Mono<Whereabouts> whereabouts(UUID cvId);

    /// The ids of the CVs that speak for the selected candidates, in a fixed order.
    Mono<List<UUID>> select(Selection selection);

    Flux<PooledCv> load(Collection<UUID> cvIds);

    Mono<PooledCv> ofCandidate(UUID candidateId);
}
