package dev.shortlist.matcher.pool.domain;

import org.jspecify.annotations.Nullable;

/// A language that the CV claims, by its English name.
public record LanguageFact(
        String language, @Nullable String level, @Nullable Quote quote) {}
