package dev.shortlist.matcher.search.application;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.matcher.pool.application.CandidatePool;
import dev.shortlist.matcher.pool.domain.PooledCv;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Shows a candidate as the CV that speaks for them tells it.
public final class ShowCandidate {

    private final CandidatePool pool;

    public ShowCandidate(CandidatePool pool) {
        this.pool = pool;
    }

    public Mono<PooledCv> show(UUID candidateId) {
        return pool.ofCandidate(candidateId).switchIfEmpty(Mono.error(() -> new Missing("candidate", candidateId)));
    }
}
