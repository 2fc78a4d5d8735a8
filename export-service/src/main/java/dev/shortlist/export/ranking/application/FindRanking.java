package dev.shortlist.export.ranking.application;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.export.ranking.domain.Ranking;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Finds a ranking, waiting a little for one whose events may still be on their way.
public final class FindRanking {

    private final Rankings rankings;
    private final Arrivals arrivals;
    private final Duration patience;

    public FindRanking(Rankings rankings, Arrivals arrivals, Duration patience) {
        this.rankings = rankings;
        this.arrivals = arrivals;
        this.patience = patience;
    }

    public Mono<Ranking> find(UUID id) {
        // Listening comes before the first look, so that nothing can arrive between the two.
        return Flux.merge(arrivals.of(id), Flux.just(id))
                .onBackpressureLatest()
                .concatMap(_ -> rankings.newest(id), 1)
                .next()
                .timeout(patience, Mono.error(() -> new Missing("ranking", id)));
    }

    public Flux<List<RankedCandidate>> results(Ranking ranking) {
        return rankings.results(ranking);
    }
}
