package dev.shortlist.export.rendering.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything in a file but the results themselves, which follow one by one. `listed` says how many will.
public record Report(JobSheet job, Origin origin, int listed, List<String> factors, Instant generatedAt) {

    public Report {
        factors = List.copyOf(factors);
    }

    /// Where the results come from. A list that a client sent has no ranking.
    public record Origin(
            @Nullable UUID rankingId,
            @Nullable Integer revision,
            int total,
            @Nullable String scoringVersion,
            Map<String, Double> weights,
            @Nullable String engine,
            @Nullable Instant rankedAt) {

        public Origin {
            weights = Map.copyOf(weights);
        }

        public static Origin sentByClient(int total) {
            return new Origin(null, null, total, null, Map.of(), null, null);
        }
    }
}
