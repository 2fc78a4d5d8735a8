package dev.shortlist.contracts.event;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.contracts.ranking.RankedCandidate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Results of a ranking in pages, then the word that they are all there.
public sealed interface RankingEvent extends Event {

    String TOPIC = "matcher.ranking.v1";

    UUID rankingId();

    /// Grows when weights or decisions change the list; a higher revision replaces a lower one whole.
    int revision();

    @Override
    default String key() {
        return rankingId().toString();
    }

    /// Up to 100 results, best first; pages count from 0.
    record RankingPage(UUID rankingId, int revision, int page, List<RankedCandidate> results) implements RankingEvent {

        public RankingPage {
            results = Lists.orEmpty(results);
        }
    }

    /// Revision 1 is complete once this and its `pages` pages are read.
    record RankingCompleted(UUID rankingId, int revision, RankingSummary summary, Instant completedAt)
            implements RankingEvent {}

    /// A later revision is complete: new weights, or a person's decision.
    record RankingRevised(UUID rankingId, int revision, RankingSummary summary, String revisedBy, Instant revisedAt)
            implements RankingEvent {}

    /// The ranking apart from its results.
    record RankingSummary(
            Job job,
            int total,
            int pages,
            String scoringVersion,
            Map<String, Double> weights,
            String requestedBy,
            @Nullable String engine) {

        public RankingSummary {
            weights = Map.copyOf(weights);
        }
    }
}
