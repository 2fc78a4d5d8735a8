package dev.shortlist.export.ranking.application;

import dev.shortlist.contracts.event.RankingEvent;
import dev.shortlist.contracts.event.RankingEvent.RankingCompleted;
import dev.shortlist.contracts.event.RankingEvent.RankingPage;
import dev.shortlist.contracts.event.RankingEvent.RankingRevised;
import dev.shortlist.export.ranking.domain.Ranking;
import reactor.core.publisher.Mono;

/// Puts a ranking together from events in any order. Those that come twice or late change nothing.
public final class KeepRanking {

    private final Rankings rankings;
    private final Arrivals arrivals;

    public KeepRanking(Rankings rankings, Arrivals arrivals) {
        this.rankings = rankings;
        this.arrivals = arrivals;
    }

    public Mono<Void> keep(RankingEvent event) {
        return part(event)
                .then(Mono.defer(() -> rankings.promote(event.rankingId(), event.revision())))
                .flatMap(isNew -> isNew ? arrivals.announce(event.rankingId()) : Mono.empty());
    }

    private Mono<Void> part(RankingEvent event) {
        return switch (event) {
            case RankingPage page -> rankings.keepPage(page);
            case RankingCompleted(var id, var revision, var summary, var at) ->
                rankings.keepSummary(new Ranking(id, revision, summary, at));
            case RankingRevised(var id, var revision, var summary, var _, var at) ->
                rankings.keepSummary(new Ranking(id, revision, summary, at));
        };
    }
}
