package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.pool.domain.Selection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ranking as it was asked for: the job in its version of then, whom to rank, and by which weights. Revision 0 has no
/// list yet.
public record Ranking(
        UUID rankingId,
        Job job,
        Selection selection,
        Weights weights,
        String scoringVersion,
        @Nullable Integer topK,
        String requestedBy,
        int revision,
        List<UUID> unknownCandidates) {

    /// Every result rests on the rules; a model may phrase but never score.
    public static final String ENGINE = "rules";

    public Ranking {
        unknownCandidates = Lists.orEmpty(unknownCandidates);
    }

    public boolean isComplete() {
        return revision > 0;
    }

    /// How many of the scored candidates the list shows.
    public int shown(long scored) {
        return (int) (topK == null ? scored : Math.min(topK, scored));
    }

    public Ranking weighed(Weights other) {
        return new Ranking(
                rankingId, job, selection, other, scoringVersion, topK, requestedBy, revision, unknownCandidates);
    }

    public Ranking revised() {
        return new Ranking(
                rankingId, job, selection, weights, scoringVersion, topK, requestedBy, revision + 1, unknownCandidates);
    }

    public Ranking missing(List<UUID> unknown) {
        return new Ranking(rankingId, job, selection, weights, scoringVersion, topK, requestedBy, revision, unknown);
    }
}
