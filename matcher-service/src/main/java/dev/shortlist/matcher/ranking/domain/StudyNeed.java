package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.language.lexicon.Degree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The education that a job asks for; `level` is null where its words name no degree that is known.
public record StudyNeed(String label, Degree.@Nullable Level level, List<String> fieldWords) {

    public StudyNeed {
        fieldWords = Lists.orEmpty(fieldWords);
    }
}
