package dev.shortlist.ingest.cv.application;

import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.starter.problem.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the watchers of an upload learn of one file.
public record CvNews(
        @Nullable UUID cvId,
        String filename,
        @Nullable UUID candidateId,
        CvStatus status,
        @Nullable String name,
        @Nullable Double atsScore,
        @Nullable Problem error) {

    public static CvNews of(KeptCv cv, String filename) {
        var content = cv.content();
        return new CvNews(
                cv.cvId(),
                filename,
                cv.candidateId(),
                cv.status(),
                content == null ? null : content.structuredData().personalInfo().name(),
                content == null ? null : content.ats().score(),
                cv.error() == null ? null : problem(cv.error(), "/api/v1/cvs/" + cv.cvId()));
    }

    public static CvNews refused(String filename, Failure why) {
        return new CvNews(null, filename, null, CvStatus.REFUSED, null, null, problem(why, "/api/v1/cvs"));
    }

    /// A CV that was removed since.
    public static CvNews gone(String filename) {
        return refused(filename, new Missing("CV", filename));
    }

    private static Problem problem(Failure why, String instance) {
        return Problem.of(why, instance, "");
    }
}
