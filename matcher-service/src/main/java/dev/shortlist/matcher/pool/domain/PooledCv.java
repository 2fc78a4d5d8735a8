package dev.shortlist.matcher.pool.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One CV of a candidate as the pool keeps it. The one parsed last speaks for the candidate.
public record PooledCv(
        UUID cvId,
        UUID candidateId,
        long version,
        Instant parsedAt,
        String filename,
        String language,
        @Nullable String summary,
        double atsScore,
        String textHash,
        Identity identity,
        Merits merits) {}
