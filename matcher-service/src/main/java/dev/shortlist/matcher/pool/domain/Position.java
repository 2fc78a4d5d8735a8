package dev.shortlist.matcher.pool.domain;

import dev.shortlist.contracts.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place of work; `words` are its title's, in English whatever the CV's language.
public record Position(
        @Nullable String title,
        @Nullable String company,
        List<String> words,
        @Nullable Quote quote) {

    public Position {
        words = Lists.orEmpty(words);
    }
}
