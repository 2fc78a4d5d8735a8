package dev.shortlist.ingest.upload.domain;

import dev.shortlist.contracts.failure.Failure;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one file at the door. `cvId` is there unless it was refused.
public record UploadItem(
        String filename,
        Status status,
        @Nullable UUID cvId,
        @Nullable Failure error) {

    /// The answer to the upload; what the parsers say comes later.
    public enum Status {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }

    public static UploadItem accepted(String filename, UUID cvId) {
        return new UploadItem(filename, Status.ACCEPTED, cvId, null);
    }

    public static UploadItem duplicate(String filename, UUID cvId) {
        return new UploadItem(filename, Status.DUPLICATE, cvId, null);
    }

    public static UploadItem refused(String filename, Failure why) {
        return new UploadItem(filename, Status.REFUSED, null, why);
    }
}
