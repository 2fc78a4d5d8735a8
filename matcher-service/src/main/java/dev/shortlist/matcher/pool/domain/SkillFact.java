package dev.shortlist.matcher.pool.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A skill that the CV shows; `id` when the catalogue knows it.
public record SkillFact(
        String name,
        @Nullable String id,
        @Nullable Integer months,
        @Nullable YearMonth lastUsed,
        @Nullable Quote quote) {}
