package dev.shortlist.matcher.pool.application;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Notes that one more upload brought a CV that is known already.
public final class JoinUpload {

    private final CandidatePool pool;

    public JoinUpload(CandidatePool pool) {
        this.pool = pool;
    }

    public Mono<Void> join(UUID cvId, UUID uploadId) {
        return pool.join(cvId, List.of(uploadId));
    }
}
