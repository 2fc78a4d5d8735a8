package dev.shortlist.export.ranking.application;

import dev.shortlist.contracts.event.RankingEvent.RankingPage;
import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.export.ranking.domain.Ranking;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Rankings by revision. What is there already, or older than the newest whole revision, is not taken again.
public interface Rankings {

    Mono<Void> keepPage(RankingPage page);

    Mono<Void> keepSummary(Ranking announced);

    /// Makes the revision the newest if it is whole and higher than the one before, which it replaces.
    /// True when it did.
    Mono<Boolean> promote(UUID ranking, int revision);

    /// The newest whole revision; empty while there is none.
    Mono<Ranking> newest(UUID ranking);

    /// Page by page, best first, and all of one revision even if a newer one comes meanwhile.
    Flux<List<RankedCandidate>> results(Ranking ranking);
}
