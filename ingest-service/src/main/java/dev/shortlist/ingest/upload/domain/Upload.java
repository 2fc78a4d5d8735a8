package dev.shortlist.ingest.upload.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One request's files, in its order.
public record Upload(
        UUID uploadId,
        @Nullable UUID jobId,
        @Nullable String source,
        String uploadedBy,
        Instant uploadedAt,
        List<UploadItem> items) {

    public Upload {
        items = List.copyOf(items);
    }
}
