package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.matcher.ranking.domain.Comparison;
import dev.shortlist.matcher.ranking.domain.Ranking;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Lays two to six candidates of a ranking side by side, in the order in which they are named.
public final class CompareCandidates {

    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private final Rankings rankings;

    public CompareCandidates(Rankings rankings) {
        this.rankings = rankings;
    }

    public Mono<Comparison> compare(UUID rankingId, List<UUID> candidateIds) {
        var wanted = candidateIds.stream().distinct().toList();
        if (wanted.size() < FEWEST || wanted.size() > MOST) {
            return Mono.error(() -> new Invalid("candidate_ids", "must name 2 to 6 candidates"));
        }
        return rankings.find(rankingId)
                .switchIfEmpty(Mono.error(() -> new Missing("ranking", rankingId)))
                .flatMap(ranking -> results(ranking, wanted))
                .map(Comparison::of);
    }

    private Mono<List<RankedCandidate>> results(Ranking ranking, List<UUID> wanted) {
        return rankings.resultsOf(ranking.rankingId(), wanted)
                .map(placed -> placed.result().at(placed.rank(), placed.band(), ranking.weights()))
                .collectMap(RankedCandidate::candidateId)
                .map(found -> wanted.stream()
                        .map(id -> {
                            var result = found.get(id);
                            if (result == null) {
                                throw new Missing("result for candidate", id);
                            }
                            return result;
                        })
                        .toList());
    }
}
