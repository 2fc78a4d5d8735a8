package dev.shortlist.ingest.cv.domain;

import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.original.domain.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that was kept as somebody's CV. `content` is there once it was read, `error` if it could not be.
public record KeptCv(
        UUID cvId,
        Sha256 hash,
        String filename,
        String kind,
        long size,
        @Nullable String source,
        boolean useAi,
        String uploadedBy,
        Instant uploadedAt,
        List<UUID> uploadIds,
        CvStatus status,
        @Nullable UUID candidateId,
        long version,
        @Nullable CvContent content,
        @Nullable Failure error) {

    public KeptCv {
        uploadIds = List.copyOf(uploadIds);
    }

    /// A file at the door, waiting for a parser.
    public static KeptCv received(UUID cvId, Sha256 hash, String filename, String kind, long size, Sending sending) {
        return new KeptCv(
                cvId,
                hash,
                filename,
                kind,
                size,
                sending.source(),
                sending.useAi(),
                sending.by(),
                sending.at(),
                List.of(sending.uploadId()),
                CvStatus.RECEIVED,
                null,
                0,
                null,
                null);
    }

    public KeptCv parsed(UUID candidate, CvContent read) {
        return with(CvStatus.PARSED, candidate, read, null);
    }

    /// The same CV as somebody else's.
    public KeptCv reassigned(UUID candidate) {
        return with(status, candidate, content, error);
    }

    public KeptCv refused(Failure why) {
        return with(CvStatus.REFUSED, null, null, why);
    }

    private KeptCv with(CvStatus next, @Nullable UUID candidate, @Nullable CvContent read, @Nullable Failure why) {
        return new KeptCv(
                cvId,
                hash,
                filename,
                kind,
                size,
                source,
                useAi,
                uploadedBy,
                uploadedAt,
                uploadIds,
                next,
                candidate,
                version + 1,
                read,
                why);
    }

    /// Who sent it, with which upload, and how it is to be read.
    public record Sending(
            UUID uploadId, String by, Instant at, @Nullable String source, boolean useAi) {}
}
