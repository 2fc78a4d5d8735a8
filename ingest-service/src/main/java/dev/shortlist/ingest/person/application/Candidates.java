package dev.shortlist.ingest.person.application;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Who counts as one person.
public interface Candidates {

    /// Lets one merge happen at a time, until the transaction ends: two that cross would each undo the other.
    Mono<Void> awaitTurn();

    /// The candidate whom this id means now; empty when it never meant anybody.
    Mono<UUID> standing(UUID candidateId);

    /// Makes the one candidate the other from now on, keys and id included, and gives the ids of the CVs that are still
    /// to be moved. No CV comes to either until the transaction ends.
    Flux<UUID> merge(UUID from, UUID into);

    /// Newest first.
    Flux<UUID> cvsOf(UUID candidateId);
}
