package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.matcher.ranking.domain.Ranking;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Shows a ranking and a part of its list.
public final class ReadRanking {

    private final Rankings rankings;

    public ReadRanking(Rankings rankings) {
        this.rankings = rankings;
    }

    public Mono<View> read(UUID rankingId, int limit, int offset) {
        return rankings.find(rankingId)
                .switchIfEmpty(Mono.error(() -> new Missing("ranking", rankingId)))
                .flatMap(ranking -> rankings.count(rankingId)
                        .map(ranking::shown)
                        .flatMap(total -> part(ranking, total, limit, offset)));
    }

    private Mono<View> part(Ranking ranking, int total, int limit, int offset) {
        int left = Math.min(limit, total - offset);
        return left <= 0
                ? Mono.just(new View(ranking, List.of(), total))
                : rankings.results(ranking.rankingId(), left, offset)
                        .collectList()
                        .map(results -> new View(ranking, results, total));
    }

    /// A ranking with a part of its list and the length of the whole.
    public record View(Ranking ranking, List<Rankings.Placed> results, int total) {}
}
