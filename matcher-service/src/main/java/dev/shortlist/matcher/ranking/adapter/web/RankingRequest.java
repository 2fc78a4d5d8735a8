package dev.shortlist.matcher.ranking.adapter.web;

import dev.shortlist.contracts.Lists;
import dev.shortlist.matcher.pool.domain.Selection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `use_ai` is understood and changes nothing: results of the rules say so in `engine`.
record RankingRequest(
        @Nullable List<UUID> candidateIds,
        @Nullable UUID uploadId,
        @Nullable Map<String, @Nullable Double> weights,
        @Nullable Integer topK,
        @Nullable Boolean useAi) {

    static final RankingRequest EVERYBODY = new RankingRequest(null, null, null, null, null);

    Selection selection() {
        return new Selection(Lists.orEmpty(candidateIds).stream().distinct().toList(), uploadId);
    }
}
