package dev.shortlist.matcher.pool.application;

import dev.shortlist.matcher.pool.domain.Whereabouts;
import dev.shortlist.matcher.pool.domain.Whereabouts.Unknown;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Waits until the pool knows what became of a CV. The caller says how long.
public final class AwaitCv {

    private final CandidatePool pool;
    private final PoolNews news;

    public AwaitCv(CandidatePool pool, PoolNews news) {
        this.pool = pool;
        this.news = news;
    }

    public Mono<Whereabouts> await(UUID cvId) {
        // News is listened for before the first look, so that nothing falls between.
        return Flux.merge(news.of(cvId), Flux.just(cvId))
                .onBackpressureLatest()
                .concatMap(_ -> pool.whereabouts(cvId), 1)
                .filter(where -> !(where instanceof Unknown))
                .next();
    }
}
