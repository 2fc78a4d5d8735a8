package dev.shortlist.matcher.ranking.application;

import dev.shortlist.matcher.pool.application.CandidatePool;
import dev.shortlist.matcher.pool.application.PoolFreshness;
import dev.shortlist.matcher.pool.domain.Selection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Says whose CVs to rank, once the pool holds what was announced before: a ranking may be asked for in the moment in
/// which an upload ends.
public final class SelectCandidates {

    private final CandidatePool pool;
    private final PoolFreshness freshness;

    public SelectCandidates(CandidatePool pool, PoolFreshness freshness) {
        this.pool = pool;
        this.freshness = freshness;
    }

    Mono<List<UUID>> select(Selection selection) {
        // Late or not, the ranking is made of what is there.
        return freshness.caughtUp().then(Mono.defer(() -> pool.select(selection)));
    }
}
