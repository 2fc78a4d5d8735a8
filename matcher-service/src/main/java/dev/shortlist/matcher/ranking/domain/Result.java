package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.contracts.ranking.RankedCandidate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One candidate's result: fractions and findings as they were scored, and a person's decision where there is one.
public record Result(
        UUID candidateId,
        UUID cvId,
        @Nullable String name,
        Fractions fractions,
        Findings findings,
        @Nullable Decision decision) {

    public RankedCandidate at(int rank, int band, Weights weights) {
        var score = Score.of(fractions, weights);
        var explanation = findings.explanation();
        return new RankedCandidate(
                rank,
                band,
                candidateId,
                cvId,
                name,
                score.value(),
                Math.round(score.value() * 10) / 1000.0,
                findings.gates(),
                score.factors(),
                explanation.matchedSkills(),
                explanation.missingSkills(),
                explanation.strengths(),
                explanation.gaps(),
                explanation.rationale(),
                explanation.recommendations(),
                explanation.followUpQuestions(),
                findings.evidence(),
                findings.integrity(),
                Ranking.ENGINE,
                decision);
    }
}
