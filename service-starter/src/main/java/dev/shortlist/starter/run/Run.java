package dev.shortlist.starter.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A run as it stands now. `error` is the problem that a failed run ended with.
public record Run(
        UUID id,
        String kind,
        String owner,
        RunStatus status,
        Progress progress,
        JsonNode input,
        int attempt,
        boolean cancelRequested,
        @Nullable JsonNode error,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /// So many of so many; `total` is 0 while nobody knows.
    public record Progress(int done, int total) {}
}
