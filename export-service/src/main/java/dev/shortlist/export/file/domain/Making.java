package dev.shortlist.export.file.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the making of a file is: a run as clients see it.
public record Making(
        String status,
        int done,
        int total,
        @Nullable Instant finishedAt,
        @Nullable Object error) {}
