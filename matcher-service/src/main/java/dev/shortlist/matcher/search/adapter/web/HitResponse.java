package dev.shortlist.matcher.search.adapter.web;

import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.matcher.pool.domain.SkillFact;
import dev.shortlist.matcher.search.domain.Highlight;
import dev.shortlist.matcher.search.domain.Hit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A candidate in a list of hits.
record HitResponse(
        UUID candidateId,
        UUID cvId,
        @Nullable String candidateName,
        @Nullable String title,
        @Nullable String location,
        @Nullable Double totalYearsExperience,
        List<String> skills,
        double score,
        List<Highlight> highlights,
        Integrity.Verdict integrity) {

    private static final int MOST_SKILLS = 15;

    static HitResponse of(Hit hit) {
        var cv = hit.cv();
        var positions = cv.merits().positions();
        return new HitResponse(
                cv.candidateId(),
                cv.cvId(),
                cv.identity().name(),
                positions.isEmpty() ? null : positions.getFirst().title(),
                cv.identity().location(),
                cv.merits().years(),
                cv.merits().skills().stream()
                        .map(SkillFact::name)
                        .limit(MOST_SKILLS)
                        .toList(),
                hit.score(),
                hit.highlights(),
                cv.merits().integrity());
    }
}
