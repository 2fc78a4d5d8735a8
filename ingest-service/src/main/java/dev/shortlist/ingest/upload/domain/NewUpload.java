package dev.shortlist.ingest.upload.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who sends files, what for, and how they are to be read.
public record NewUpload(
        UUID uploadId,
        String by,
        Instant at,
        @Nullable UUID jobId,
        @Nullable String source,
        boolean useAi) {}
