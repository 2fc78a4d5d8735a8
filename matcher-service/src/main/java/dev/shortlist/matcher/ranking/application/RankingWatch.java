package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.ranking.Factor;
import dev.shortlist.contracts.ranking.RankedCandidate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Those who watch a ranking being made. What they are told joins the caller's transaction.
public interface RankingWatch {

    Mono<Void> scored(int done, int total, List<Item> items);

    /// The last word: the ranking is done.
    Mono<Void> completed(Summary summary);

    /// A candidate as soon as the score is known; places come at the end.
    record Item(
            UUID candidateId,
            UUID cvId,
            @Nullable String candidateName,
            double matchScore,
            List<Factor> factors,
            List<String> matchedSkills,
            List<String> missingSkills,
            String rationale) {}

    /// The beginning of the finished list.
    record Summary(UUID rankingId, int total, int revision, List<RankedCandidate> results) {}
}
