package dev.shortlist.ingest.cv.adapter.web;

import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.Features;
import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.scoring.domain.AtsScore;
import dev.shortlist.starter.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A CV as clients see it; what was not read is null.
record CvResponse(
        UUID cvId,
        @Nullable UUID candidateId,
        String filename,
        String kind,
        long size,
        CvStatus status,
        long version,
        @Nullable String source,
        Instant uploadedAt,
        @Nullable String language,
        @Nullable String engine,
        @Nullable Boolean ocr,
        boolean success,
        UUID analysisId,
        @Nullable LocalDate referenceDate,
        @Nullable StructuredCv structuredData,
        @Nullable Double atsScore,
        @Nullable AtsScore ats,
        @Nullable Features features,
        @Nullable Integrity integrity,
        @Nullable Map<String, Evidence> evidence,
        @Nullable Double processingTime,
        @Nullable Problem error,
        @Nullable String errorMessage) {

    static CvResponse of(KeptCv cv) {
        var content = cv.content();
        var error = cv.error();
        return new CvResponse(
                cv.cvId(),
                cv.candidateId(),
                cv.filename(),
                cv.kind(),
                cv.size(),
                cv.status(),
                cv.version(),
                cv.source(),
                cv.uploadedAt(),
                content == null ? null : content.language(),
                content == null ? null : content.engine(),
                content == null ? null : content.shape().ofScan(),
                cv.status() == CvStatus.PARSED,
                cv.cvId(),
                content == null ? null : content.referenceDate(),
                content == null ? null : content.structuredData(),
                content == null ? null : content.ats().score(),
                content == null ? null : content.ats(),
                content == null ? null : content.features(),
                content == null ? null : content.integrity(),
                content == null ? null : content.evidence(),
                content == null ? null : content.processingTime(),
                error == null ? null : Problem.of(error, "/api/v1/cvs/" + cv.cvId(), ""),
                error == null ? null : error.title());
    }
}
