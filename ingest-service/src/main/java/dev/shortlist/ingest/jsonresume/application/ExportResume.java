package dev.shortlist.ingest.jsonresume.application;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.jsonresume.domain.Export;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Gives out a CV that was read as a JSON Resume.
public final class ExportResume {

    private final Cvs cvs;

    public ExportResume(Cvs cvs) {
        this.cvs = cvs;
    }

    public Mono<Map<String, Object>> export(UUID cvId) {
        return cvs.find(cvId)
                .switchIfEmpty(Mono.error(() -> new Missing("CV", cvId)))
                .map(ExportResume::written);
    }

    private static Map<String, Object> written(KeptCv cv) {
        var content = cv.content();
        if (content == null) {
            throw new Failure(
                    ErrorCode.NO_STRUCTURED_CV,
                    "There is nothing to export",
                    "CV " + cv.cvId() + " has no structured data",
                    Map.of("status", cv.status().name()),
                    null);
        }
        return Export.of(cv, content);
    }
}
