package dev.shortlist.matcher.pool.domain;

import dev.shortlist.contracts.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A certificate with the catalogue's skills and the words that its name holds.
public record Certificate(
        String name,
        List<String> skillIds,
        List<String> words,
        @Nullable Quote quote) {

    public Certificate {
        skillIds = Lists.orEmpty(skillIds);
        words = Lists.orEmpty(words);
    }
}
