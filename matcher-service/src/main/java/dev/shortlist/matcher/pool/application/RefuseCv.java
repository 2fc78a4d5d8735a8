package dev.shortlist.matcher.pool.application;

import dev.shortlist.contracts.ErrorCode;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Remembers that a file was no CV, for those who wait for it.
public final class RefuseCv {

    private final CandidatePool pool;
    private final PoolNews news;

    public RefuseCv(CandidatePool pool, PoolNews news) {
        this.pool = pool;
        this.news = news;
    }

    public Mono<Void> refuse(UUID cvId, ErrorCode code, String reason) {
        return pool.refuse(cvId, code, reason).then(news.tell(cvId));
    }
}
