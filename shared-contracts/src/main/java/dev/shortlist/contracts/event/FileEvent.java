package dev.shortlist.contracts.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The life of an exported file.
public sealed interface FileEvent extends Event {

    String TOPIC = "export.file.v1";

    UUID exportId();

    @Override
    default String key() {
        return exportId().toString();
    }

    /// A file can be downloaded until `expiresAt`.
    record FileReady(
            UUID exportId, @Nullable UUID rankingId, String format, long size, Instant expiresAt, Instant readyAt)
            implements FileEvent {}

    /// A file was removed.
    record FileExpired(UUID exportId, Instant expiredAt) implements FileEvent {}
}
