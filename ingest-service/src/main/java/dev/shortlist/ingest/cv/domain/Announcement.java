package dev.shortlist.ingest.cv.domain;

import dev.shortlist.contracts.event.CvEvent;
import dev.shortlist.contracts.event.CvEvent.CvCorrected;
import dev.shortlist.contracts.event.CvEvent.CvParsed;
import dev.shortlist.contracts.event.CvEvent.CvReassigned;
import dev.shortlist.contracts.event.CvEvent.CvRefused;
import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.contracts.failure.Failure;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// What the rest of the system is told about a CV.
public final class Announcement {

    private Announcement() {}

    public static CvEvent parsed(KeptCv cv, UUID candidate, CvContent content, Instant at) {
        return new CvParsed(cv.cvId(), candidate, cv.version(), cv.uploadIds(), read(cv, content), at);
    }

    public static CvEvent corrected(KeptCv cv, UUID candidate, CvContent content, String by, Instant at) {
        return new CvCorrected(cv.cvId(), candidate, cv.version(), cv.uploadIds(), read(cv, content), by, at);
    }

    public static CvEvent reassigned(KeptCv cv, UUID candidate, UUID former, CvContent content, Act act) {
        return new CvReassigned(
                cv.cvId(),
                candidate,
                former,
                cv.version(),
                cv.uploadIds(),
                read(cv, content),
                cv.uploadedAt(),
                act.by(),
                act.at());
    }

    public static CvEvent refused(KeptCv cv, Failure why, Instant at) {
        return new CvRefused(cv.cvId(), cv.uploadIds(), why.code(), Objects.requireNonNull(why.title()), at);
    }

    private static ReadCv read(KeptCv cv, CvContent content) {
        return new ReadCv(
                cv.filename(),
                cv.source(),
                content.language(),
                content.engine(),
                content.referenceDate(),
                content.structuredData(),
                EventBudget.cut(content.sections()),
                content.ats().score(),
                content.features(),
                content.integrity(),
                EventBudget.cut(content.evidence()),
                content.textHash(),
                EventBudget.exceeds(content));
    }

    /// Who did something, and when.
    public record Act(String by, Instant at) {}
}
