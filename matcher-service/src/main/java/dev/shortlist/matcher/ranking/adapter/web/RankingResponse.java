package dev.shortlist.matcher.ranking.adapter.web;

import dev.shortlist.matcher.ranking.application.ReadRanking.View;
import dev.shortlist.matcher.ranking.domain.Ranking;
import dev.shortlist.starter.run.Run;
import dev.shortlist.starter.run.RunStatus;
import dev.shortlist.starter.web.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A ranking: the run that makes it, what was asked for, and a part of the list.
record RankingResponse(
        UUID rankingId,
        RunStatus status,
        Run.Progress progress,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable JsonNode error,
        UUID jobId,
        int jobVersion,
        String jobTitle,
        String scoringVersion,
        int revision,
        Map<String, Double> weights,
        String engine,
        List<UUID> unknownCandidateIds,
        List<ResultResponse> results,
        int total,
        int limit,
        int offset) {

    static RankingResponse of(Run run, View view, Paging paging) {
        var ranking = view.ranking();
        return new RankingResponse(
                ranking.rankingId(),
                run.status(),
                run.progress(),
                run.createdAt(),
                run.finishedAt(),
                run.error(),
                ranking.job().jobId(),
                ranking.job().version(),
                ranking.job().title(),
                ranking.scoringVersion(),
                ranking.revision(),
                ranking.weights().wire(),
                Ranking.ENGINE,
                ranking.unknownCandidates(),
                view.results().stream()
                        .map(placed -> ResultResponse.of(placed, ranking.weights()))
                        .toList(),
                view.total(),
                paging.limit(),
                paging.offset());
    }
}
