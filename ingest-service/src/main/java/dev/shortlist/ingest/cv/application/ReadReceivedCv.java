package dev.shortlist.ingest.cv.application;

import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.cv.application.CvReading.Outcome;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.cv.domain.IdentityKeys;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.original.application.Originals;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Reads a CV that was received, keeps what it says, and tells everybody. One that is settled is left alone.
public final class ReadReceivedCv {

    private final Cvs cvs;
    private final Originals originals;
    private final CvReading reading;
    private final People people;
    private final TellOfCv tell;

    public ReadReceivedCv(Cvs cvs, Originals originals, CvReading reading, People people, TellOfCv tell) {
        this.cvs = cvs;
        this.originals = originals;
        this.reading = reading;
        this.people = people;
        this.tell = tell;
    }

    /// What a CV that still waits says. A scan or a model may take its time, so this wants no transaction.
    public Mono<ReadCv> read(UUID cvId) {
        return cvs.find(cvId)
                .filter(cv -> cv.status() == CvStatus.RECEIVED)
                .flatMap(cv -> originals
                        .find(cv.hash())
                        .flatMap(bytes -> reading.read(bytes, cv.filename(), day(cv), cv.useAi())))
                .map(outcome -> new ReadCv(cvId, outcome));
    }

    /// Joins the caller's transaction. The CV is locked only now: another upload may have joined it meanwhile.
    public Mono<Void> keep(ReadCv read) {
        return cvs.findForUpdate(read.cvId())
                .filter(cv -> cv.status() == CvStatus.RECEIVED)
                .flatMap(cv -> settle(cv, read.outcome()));
    }

    /// A CV and what was read from it.
    public record ReadCv(UUID cvId, Outcome outcome) {}

    /// "Present" in a CV means the day it came in, whenever it is read.
    private static LocalDate day(KeptCv cv) {
        return cv.uploadedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Mono<Void> settle(KeptCv cv, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read(var content) -> keep(cv, content);
            case Outcome.Refused(var why) -> refuse(cv, why);
        };
    }

    private Mono<Void> keep(KeptCv cv, CvContent content) {
        return people.identify(IdentityKeys.of(content.structuredData().personalInfo()))
                .flatMap(candidate -> {
                    var parsed = cv.parsed(candidate, content);
                    return cvs.save(parsed).then(tell.parsed(parsed, candidate, content));
                });
    }

    private Mono<Void> refuse(KeptCv cv, Failure why) {
        var refused = cv.refused(why);
        return cvs.save(refused).then(tell.refused(refused, why));
    }
}
