package dev.shortlist.ingest.person.application;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.cv.domain.KeptCv;
import java.util.Map;
import java.util.UUID;

/// A CV that was read, so that it shows somebody.
record KnownPerson(KeptCv cv, UUID candidate, CvContent content) {

    static KnownPerson of(KeptCv cv) {
        var candidate = cv.candidateId();
        var content = cv.content();
        if (candidate == null || content == null) {
            throw new Failure(
                    ErrorCode.NO_STRUCTURED_CV,
                    "Nobody is known from this CV",
                    "CV " + cv.cvId() + " has no structured data",
                    Map.of("status", cv.status().name()),
                    null);
        }
        return new KnownPerson(cv, candidate, content);
    }
}
