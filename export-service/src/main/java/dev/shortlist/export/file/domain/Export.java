package dev.shortlist.export.file.domain;

import dev.shortlist.export.rendering.domain.Format;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that somebody asked for; it has content once it is made. A list that a client sent has no ranking.
public record Export(
        UUID id,
        String owner,
        @Nullable UUID rankingId,
        @Nullable Integer topK,
        Format format,
        String fileName,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Content content) {

    /// The bytes that one attempt at making the file left behind.
    public record Content(int attempt, long size) {}

    public Export with(Content made) {
        return new Export(id, owner, rankingId, topK, format, fileName, createdAt, expiresAt, made);
    }

    public boolean isReady() {
        return content != null;
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
