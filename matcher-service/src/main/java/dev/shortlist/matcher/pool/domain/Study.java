package dev.shortlist.matcher.pool.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.language.lexicon.Degree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One course of study; `level` is null where the CV names no degree that is known.
public record Study(
        Degree.@Nullable Level level,
        String text,
        List<String> fieldWords,
        @Nullable Quote quote) {

    public Study {
        fieldWords = Lists.orEmpty(fieldWords);
    }
}
