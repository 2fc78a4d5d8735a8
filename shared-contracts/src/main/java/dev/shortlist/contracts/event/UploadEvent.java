package dev.shortlist.contracts.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Work for the parsers: files that were accepted.
public sealed interface UploadEvent extends Event {

    String TOPIC = "ingest.upload.v1";

    UUID cvId();

    @Override
    default String key() {
        return cvId().toString();
    }

    /// A file was kept and waits to be read. Its bytes stay with ingest.
    record CvReceived(UUID cvId, String kind, @Nullable String languageHint, boolean useAi, Instant receivedAt)
            implements UploadEvent {}
}
