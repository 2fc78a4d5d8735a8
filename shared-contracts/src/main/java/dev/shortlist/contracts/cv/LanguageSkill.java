package dev.shortlist.contracts.cv;

import org.jspecify.annotations.Nullable;

/// A spoken language by its English name, with `native`, `fluent`, `advanced`, `intermediate` or `basic` where the CV
/// says so.
public record LanguageSkill(String language, @Nullable String level) {}
