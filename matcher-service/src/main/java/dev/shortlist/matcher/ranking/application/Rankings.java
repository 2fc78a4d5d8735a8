package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.matcher.ranking.domain.Fractions;
import dev.shortlist.matcher.ranking.domain.Ranking;
import dev.shortlist.matcher.ranking.domain.Result;
import dev.shortlist.matcher.ranking.domain.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Rankings and their results.
public interface Rankings {

    Mono<Void> insert(Ranking ranking, Instant createdAt);

    Mono<Ranking> find(UUID rankingId);

    /// Like `find`, and nobody else changes the ranking until the caller's transaction ends.
    Mono<Ranking> lock(UUID rankingId);

    /// The CVs that have a result already.
    Mono<Set<UUID>> scored(UUID rankingId);

    /// Keeps results; one candidate never has two in one ranking.
    Mono<Void> keep(Ranking ranking, List<Result> results);

    /// What the order of the list rests on.
    Flux<Line> lines(UUID rankingId);

    /// Writes the order, and the ranking's weights and revision with it.
    Mono<Void> place(Ranking ranking, List<Standing> standings);

    /// Best first. Before the list is complete, in the order of the scores so far.
    Flux<Placed> results(UUID rankingId, int limit, int offset);

    Flux<Placed> resultsOf(UUID rankingId, Collection<UUID> candidateIds);

    Mono<Long> count(UUID rankingId);

    /// False when the ranking has no such candidate.
    Mono<Boolean> decide(UUID rankingId, UUID candidateId, Decision decision);

    /// A candidate with the fractions to weigh and the place that a person gave, if any.
    record Line(
            UUID candidateId, Fractions fractions, @Nullable Integer placeGiven) {}

    /// A result and its place.
    record Placed(Result result, int rank, int band) {}
}
