package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.matcher.ranking.application.RankingWatch.Item;
import dev.shortlist.matcher.ranking.application.RankingWatch.Summary;
import dev.shortlist.matcher.ranking.domain.Ranking;
import dev.shortlist.matcher.ranking.domain.Result;
import dev.shortlist.matcher.ranking.domain.Score;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Makes the list of a ranking. Safe to call again after a crash: who is scored is not scored twice, and the list, its
/// events and the run's end are one transaction.
public final class ExecuteRanking {

    private static final int BATCH = 200;
    private static final int SHOWN_AT_THE_END = 20;

    private final Rankings rankings;
    private final SelectCandidates selectCandidates;
    private final ScoreBatch scoreBatch;
    private final ReviseRanking reviseRanking;
    private final TransactionalOperator transactions;

    public ExecuteRanking(
            Rankings rankings,
            SelectCandidates selectCandidates,
            ScoreBatch scoreBatch,
            ReviseRanking reviseRanking,
            TransactionalOperator transactions) {
        this.rankings = rankings;
        this.selectCandidates = selectCandidates;
        this.scoreBatch = scoreBatch;
        this.reviseRanking = reviseRanking;
        this.transactions = transactions;
    }

    public Mono<Void> execute(UUID rankingId, RankingWatch watch) {
        return rankings.find(rankingId)
                .switchIfEmpty(Mono.error(() -> new Missing("ranking", rankingId)))
                .flatMap(ranking -> score(ranking, watch));
    }

    private Mono<Void> score(Ranking ranking, RankingWatch watch) {
        return Mono.zip(selectCandidates.select(ranking.selection()), rankings.scored(ranking.rankingId()))
                .flatMap(found -> {
                    var left = found.getT1().stream()
                            .filter(cvId -> !found.getT2().contains(cvId))
                            .toList();
                    return scoreAll(ranking, left, found.getT1().size(), watch);
                })
                .then(Mono.defer(() -> finish(ranking, watch)).as(transactions::transactional));
    }

    private Mono<Void> scoreAll(Ranking ranking, List<UUID> left, int total, RankingWatch watch) {
        if (left.isEmpty()) {
            return Mono.empty();
        }
        var scorer = scoreBatch.forJob(ranking.job());
        int before = total - left.size();
        return Flux.fromIterable(left)
                .buffer(BATCH)
                .index()
                // One batch is kept before the next is read: a long pool must not pile up in memory.
                .concatMap(batch -> {
                    int done = Math.min(total, before + (batch.getT1().intValue() + 1) * BATCH);
                    return scorer.score(batch.getT2()).flatMap(results -> keep(ranking, results, done, total, watch));
                })
                .then();
    }

    private Mono<Void> keep(Ranking ranking, List<Result> results, int done, int total, RankingWatch watch) {
        var items = results.stream().map(result -> item(result, ranking)).toList();
        return rankings.keep(ranking, results)
                .then(watch.scored(done, total, items))
                .as(transactions::transactional);
    }

    private Mono<Void> finish(Ranking ranking, RankingWatch watch) {
        return rankings.lock(ranking.rankingId())
                .flatMap(this::withUnknown)
                .flatMap(locked -> reviseRanking.revise(locked, null))
                .flatMap(revision -> rankings.results(
                                ranking.rankingId(), Math.min(SHOWN_AT_THE_END, Math.max(1, revision.total())), 0)
                        .map(placed -> placed.result().at(placed.rank(), placed.band(), ranking.weights()))
                        .collectList()
                        .map(best -> new Summary(
                                ranking.rankingId(),
                                revision.total(),
                                revision.ranking().revision(),
                                best)))
                .flatMap(watch::completed);
    }

    private Mono<Ranking> withUnknown(Ranking ranking) {
        var named = ranking.selection().candidateIds();
        return named.isEmpty()
                ? Mono.just(ranking)
                : rankings.lines(ranking.rankingId())
                        .map(Rankings.Line::candidateId)
                        .collectList()
                        .map(known -> ranking.missing(
                                named.stream().filter(id -> !known.contains(id)).toList()));
    }

    private static Item item(Result result, Ranking ranking) {
        var score = Score.of(result.fractions(), ranking.weights());
        var explanation = result.findings().explanation();
        return new Item(
                result.candidateId(),
                result.cvId(),
                result.name(),
                score.value(),
                score.factors(),
                explanation.matchedSkills(),
                explanation.missingSkills(),
                explanation.rationale());
    }
}
