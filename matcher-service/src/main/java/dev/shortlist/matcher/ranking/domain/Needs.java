package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job as the scorer sees it: resolved against the catalogue once, then compared with every candidate.
public record Needs(
        List<SkillNeed> required,
        List<SkillNeed> preferred,
        @Nullable Double minYears,
        @Nullable StudyNeed study,
        List<LanguageNeed> languages,
        List<String> titleWords,
        boolean inArabic) {

    public Needs {
        required = Lists.orEmpty(required);
        preferred = Lists.orEmpty(preferred);
        languages = Lists.orEmpty(languages);
        titleWords = Lists.orEmpty(titleWords);
    }
}
