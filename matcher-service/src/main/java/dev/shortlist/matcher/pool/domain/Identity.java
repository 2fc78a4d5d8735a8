package dev.shortlist.matcher.pool.domain;

import dev.shortlist.contracts.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who the candidate is and how to reach them: shown and searched, never scored.
public record Identity(
        @Nullable String name,
        @Nullable String email,
        List<String> phones,
        @Nullable String location,
        List<String> links) {

    public Identity {
        phones = Lists.orEmpty(phones);
        links = Lists.orEmpty(links);
    }
}
