package dev.shortlist.contracts.cv;

import org.jspecify.annotations.Nullable;

/// A project of the candidate's own telling.
public record Project(@Nullable String title, @Nullable String description) {}
