package dev.shortlist.contracts.event;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.cv.Integrity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What partner systems may know of a ranking: ids and figures, no personal data.
public sealed interface PartnerRankingEvent extends Event {

    String TOPIC = "partner.ranking.v1";

    UUID jobId();

    @Override
    default String key() {
        return jobId().toString();
    }

    /// A ranking is final; `results` holds its best, `total` counts all, `links` lead to the rest.
    record RankingPublished(
            UUID rankingId,
            UUID jobId,
            int jobVersion,
            int revision,
            String scoringVersion,
            int total,
            List<Place> results,
            Map<String, String> links,
            Instant publishedAt)
            implements PartnerRankingEvent {

        public RankingPublished {
            results = Lists.orEmpty(results);
            links = Map.copyOf(links);
        }
    }

    /// One candidate's place, by id alone.
    record Place(int rank, int band, UUID candidateId, double matchScore, Integrity.Verdict integrity) {}
}
