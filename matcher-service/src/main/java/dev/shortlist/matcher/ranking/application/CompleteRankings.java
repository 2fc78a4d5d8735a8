package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.matcher.ranking.domain.Ranking;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Finds rankings that have a list to work with.
final class CompleteRankings {

    private final Rankings rankings;

    CompleteRankings(Rankings rankings) {
        this.rankings = rankings;
    }

    Mono<Ranking> lock(UUID rankingId) {
        return rankings.lock(rankingId)
                .switchIfEmpty(Mono.error(() -> new Missing("ranking", rankingId)))
                .flatMap(ranking -> ranking.isComplete()
                        ? Mono.just(ranking)
                        : Mono.error(() -> new Conflict(
                                "The ranking is not done", "Ranking " + rankingId + " has no complete list")));
    }
}
