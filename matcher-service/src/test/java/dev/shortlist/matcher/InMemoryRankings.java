package dev.shortlist.matcher;

import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.matcher.ranking.application.Rankings;
import dev.shortlist.matcher.ranking.domain.Ranking;
import dev.shortlist.matcher.ranking.domain.Result;
import dev.shortlist.matcher.ranking.domain.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Rankings for the length of a test.
public final class InMemoryRankings implements Rankings {

    private final Map<UUID, Ranking> rankings = new HashMap<>();
    private final Map<UUID, Result> results = new LinkedHashMap<>();
    private final Map<UUID, Standing> standings = new HashMap<>();

    @Override
    public Mono<Void> insert(Ranking ranking, Instant createdAt) {
        return Mono.fromRunnable(() -> rankings.put(ranking.rankingId(), ranking));
    }

    @Override
    public Mono<Ranking> find(UUID rankingId) {
        return Mono.fromSupplier(() -> rankings.get(rankingId)).flatMap(Mono::justOrEmpty);
    }

    @Override
    public Mono<Ranking> lock(UUID rankingId) {
        return find(rankingId);
    }

    @Override
    public Mono<Set<UUID>> scored(UUID rankingId) {
        return Mono.fromSupplier(
                () -> results.values().stream().map(Result::cvId).collect(Collectors.toSet()));
    }

    @Override
    public Mono<Void> keep(Ranking ranking, List<Result> scored) {
        return Mono.fromRunnable(() -> scored.forEach(result -> results.putIfAbsent(result.candidateId(), result)));
    }

    @Override
    public Flux<Line> lines(UUID rankingId) {
        return Flux.defer(() -> Flux.fromIterable(List.copyOf(results.values())))
                .map(result -> {
                    var decision = result.decision();
                    return new Line(
                            result.candidateId(), result.fractions(), decision == null ? null : decision.rank());
                });
    }

    @Override
    public Mono<Void> place(Ranking ranking, List<Standing> placed) {
        return Mono.fromRunnable(() -> {
            rankings.put(ranking.rankingId(), ranking);
            placed.forEach(standing -> standings.put(standing.candidateId(), standing));
        });
    }

    @Override
    public Flux<Placed> results(UUID rankingId, int limit, int offset) {
        return Flux.defer(() -> Flux.fromIterable(List.copyOf(results.values())))
                .map(this::placed)
                .sort(Comparator.comparingInt(Placed::rank))
                .skip(offset)
                .take(limit);
    }

    @Override
    public Flux<Placed> resultsOf(UUID rankingId, Collection<UUID> candidateIds) {
        return results(rankingId, Integer.MAX_VALUE, 0)
                .filter(placed -> candidateIds.contains(placed.result().candidateId()));
    }

    @Override
    public Mono<Long> count(UUID rankingId) {
        return Mono.fromSupplier(() -> (long) results.size());
    }

    @Override
    public Mono<Boolean> decide(UUID rankingId, UUID candidateId, Decision decision) {
        return Mono.fromSupplier(() -> results.computeIfPresent(
                        candidateId,
                        (_, result) -> new Result(
                                result.candidateId(),
                                result.cvId(),
                                result.name(),
                                result.fractions(),
                                result.findings(),
                                decision))
                != null);
    }

    private Placed placed(Result result) {
        var standing = standings.get(result.candidateId());
        return standing == null ? new Placed(result, 0, 0) : new Placed(result, standing.rank(), standing.band());
    }
}
