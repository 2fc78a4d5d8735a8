package dev.shortlist.matcher.pool.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.cv.Integrity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that may earn points. No name, contact, photo, age or gender is in it, so none can.
public record Merits(
        @Nullable Double years,
        List<SkillFact> skills,
        List<Position> positions,
        List<Study> studies,
        List<LanguageFact> languages,
        List<Certificate> certificates,
        LocalDate asOf,
        Integrity.Verdict integrity) {

    public Merits {
        skills = Lists.orEmpty(skills);
        positions = Lists.orEmpty(positions);
        studies = Lists.orEmpty(studies);
        languages = Lists.orEmpty(languages);
        certificates = Lists.orEmpty(certificates);
    }
}
