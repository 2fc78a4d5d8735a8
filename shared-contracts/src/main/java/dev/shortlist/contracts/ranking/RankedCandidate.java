package dev.shortlist.contracts.ranking;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.cv.Integrity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One candidate's place in a ranking, explained. Near-equal scores share a `band`.
public record RankedCandidate(
        int rank,
        int band,
        UUID candidateId,
        UUID cvId,
        @Nullable String candidateName,
        double matchScore,
        double scoreNormalized,
        List<Gate> gates,
        List<Factor> factors,
        List<String> matchedSkills,
        List<String> missingSkills,
        List<String> strengths,
        List<String> gaps,
        String rationale,
        List<String> recommendations,
        List<String> followUpQuestions,
        List<Proof> evidence,
        Integrity.Verdict integrity,
        String engine,
        @Nullable Decision decision) {

    public RankedCandidate {
        gates = Lists.orEmpty(gates);
        factors = Lists.orEmpty(factors);
        matchedSkills = Lists.orEmpty(matchedSkills);
        missingSkills = Lists.orEmpty(missingSkills);
        strengths = Lists.orEmpty(strengths);
        gaps = Lists.orEmpty(gaps);
        recommendations = Lists.orEmpty(recommendations);
        followUpQuestions = Lists.orEmpty(followUpQuestions);
        evidence = Lists.orEmpty(evidence);
    }
}
