package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.Lists;
import java.util.List;

/// An assessment in sentences, in the job's language. Says nothing of weights, so reweighing leaves it true.
/// `matchedSkills` are all that match, must-haves first; `missingSkills` are must-haves only, nice-to-haves have lists
/// of their own.
public record Explanation(
        List<String> matchedSkills,
        List<String> missingSkills,
        List<String> matchedPreferred,
        List<String> missingPreferred,
        List<String> strengths,
        List<String> gaps,
        String rationale,
        List<String> recommendations,
        List<String> followUpQuestions) {

    public Explanation {
        matchedSkills = Lists.orEmpty(matchedSkills);
        missingSkills = Lists.orEmpty(missingSkills);
        matchedPreferred = Lists.orEmpty(matchedPreferred);
        missingPreferred = Lists.orEmpty(missingPreferred);
        strengths = Lists.orEmpty(strengths);
        gaps = Lists.orEmpty(gaps);
        recommendations = Lists.orEmpty(recommendations);
        followUpQuestions = Lists.orEmpty(followUpQuestions);
    }
}
