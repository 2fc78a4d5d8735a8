package dev.shortlist.contracts.cv;

import org.jspecify.annotations.Nullable;

/// One degree or course of study. `start` and `end` are `yyyy-MM` or `yyyy`.
public record Education(
        @Nullable String degree,
        @Nullable String field,
        @Nullable String school,
        @Nullable String start,
        @Nullable String end,
        @Nullable String years,
        @Nullable String grade) {}
