package dev.shortlist.ingest.jsonresume.application;

import dev.shortlist.ingest.cv.domain.KeptCv;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// Who brings a document; `cvId` is its CV's, should it be new.
public record Delivery(UUID cvId, KeptCv.Sending sending) {

    /// "Present" means the day on which the document came.
    LocalDate day() {
        return sending.at().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
