package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.event.Event;
import dev.shortlist.contracts.event.PartnerRankingEvent.Place;
import dev.shortlist.contracts.event.PartnerRankingEvent.RankingPublished;
import dev.shortlist.contracts.event.RankingEvent.RankingCompleted;
import dev.shortlist.contracts.event.RankingEvent.RankingPage;
import dev.shortlist.contracts.event.RankingEvent.RankingRevised;
import dev.shortlist.contracts.event.RankingEvent.RankingSummary;
import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.matcher.ranking.domain.Pages;
import dev.shortlist.matcher.ranking.domain.Ranking;
import dev.shortlist.starter.event.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Announces a revision of a list: its pages, that it is whole, and to partners its places without persons.
final class PublishRanking {

    private static final int AT_ONCE = 1_000;
    private static final int MOST_PLACES = 1_000;

    private final Rankings rankings;
    private final Outbox outbox;

    PublishRanking(Rankings rankings, Outbox outbox) {
        this.rankings = rankings;
        this.outbox = outbox;
    }

    /// Answers how many results the list shows. `revisedBy` is null for the first revision.
    Mono<Integer> publish(Ranking ranking, @Nullable String revisedBy, Instant at) {
        var places = new ArrayList<Place>();
        return rankings.count(ranking.rankingId())
                .map(ranking::shown)
                .flatMap(total -> pages(ranking, total, places)
                        .flatMap(pages -> outbox.append(List.of(
                                whole(ranking, total, pages, revisedBy, at), published(ranking, total, places, at))))
                        .thenReturn(total));
    }

    /// A thousand results at a time, so that a long list is never held whole. Strictly one statement after the other:
    /// they share the transaction's connection, and two at once on one connection wait for each other forever.
    private Mono<Integer> pages(Ranking ranking, int total, List<Place> places) {
        int chunks = (total + AT_ONCE - 1) / AT_ONCE;
        var next = new AtomicInteger();
        return Flux.range(0, chunks)
                .concatMap(chunk -> results(ranking, Math.min(AT_ONCE, total - chunk * AT_ONCE), chunk * AT_ONCE)
                        .doOnNext(results -> note(results, places))
                        .flatMap(results -> append(ranking, Pages.of(results), next)))
                .then(Mono.fromSupplier(next::get));
    }

    private Mono<List<RankedCandidate>> results(Ranking ranking, int limit, int offset) {
        return rankings.results(ranking.rankingId(), limit, offset)
                .map(placed -> placed.result().at(placed.rank(), placed.band(), ranking.weights()))
                .collectList();
    }

    private Mono<Void> append(Ranking ranking, List<List<RankedCandidate>> pages, AtomicInteger next) {
        return Flux.fromIterable(pages)
                .concatMap(page -> outbox.append(
                        new RankingPage(ranking.rankingId(), ranking.revision(), next.getAndIncrement(), page)))
                .then();
    }

    private static void note(List<RankedCandidate> results, List<Place> places) {
        results.stream()
                .limit(MOST_PLACES - places.size())
                .map(each ->
                        new Place(each.rank(), each.band(), each.candidateId(), each.matchScore(), each.integrity()))
                .forEach(places::add);
    }

    private static Event whole(Ranking ranking, int total, int pages, @Nullable String revisedBy, Instant at) {
        var summary = new RankingSummary(
                ranking.job(),
                total,
                pages,
                ranking.scoringVersion(),
                ranking.weights().wire(),
                ranking.requestedBy(),
                Ranking.ENGINE);
        return revisedBy == null
                ? new RankingCompleted(ranking.rankingId(), ranking.revision(), summary, at)
                : new RankingRevised(ranking.rankingId(), ranking.revision(), summary, revisedBy, at);
    }

    private static RankingPublished published(Ranking ranking, int total, List<Place> places, Instant at) {
        var address = "/api/v1/rankings/" + ranking.rankingId();
        return new RankingPublished(
                ranking.rankingId(),
                ranking.job().jobId(),
                ranking.job().version(),
                ranking.revision(),
                ranking.scoringVersion(),
                total,
                places,
                Map.of("ranking", address),
                at);
    }
}
