package dev.shortlist.export.file.adapter.web;

import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.Making;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An export as a run, and as a file once there is one.
record ExportResponse(
        UUID exportId,
        String status,
        Progress progress,
        @Nullable UUID rankingId,
        String format,
        String fileName,
        @Nullable Long fileSize,
        @Nullable String downloadUrl,
        Instant expiresAt,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Object error) {

    record Progress(int done, int total) {}

    static ExportResponse of(Export export, Making making, @Nullable String downloadUrl) {
        var content = export.content();
        return new ExportResponse(
                export.id(),
                making.status(),
                new Progress(making.done(), making.total()),
                export.rankingId(),
                export.format().extension(),
                export.fileName(),
                content == null ? null : content.size(),
                downloadUrl,
                export.expiresAt(),
                export.createdAt(),
                making.finishedAt(),
                making.error());
    }
}
