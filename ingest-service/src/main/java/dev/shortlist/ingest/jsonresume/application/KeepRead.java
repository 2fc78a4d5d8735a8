package dev.shortlist.ingest.jsonresume.application;

import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.application.People;
import dev.shortlist.ingest.cv.application.TellOfCv;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.cv.domain.IdentityKeys;
import dev.shortlist.ingest.cv.domain.KeptCv;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Keeps what a CV says that needed no parser, finds whose it is, and tells everybody. Joins the caller's transaction.
public final class KeepRead {

    private final Cvs cvs;
    private final People people;
    private final TellOfCv tell;

    public KeepRead(Cvs cvs, People people, TellOfCv tell) {
        this.cvs = cvs;
        this.people = people;
        this.tell = tell;
    }

    Mono<KeptCv> keep(KeptCv cv, CvContent content, UUID own) {
        return people.identify(IdentityKeys.of(content.structuredData().personalInfo()))
                .flatMap(candidate -> {
                    var parsed = cv.parsed(candidate, content);
                    return cvs.save(parsed)
                            .then(tell.imported(parsed, candidate, content, waiting(cv, own)))
                            .thenReturn(parsed);
                });
    }

    /// Uploads of the same bytes that still wait for a parser, which will find its work done.
    private static List<UUID> waiting(KeptCv cv, UUID own) {
        return cv.status() == CvStatus.RECEIVED
                ? cv.uploadIds().stream().filter(upload -> !upload.equals(own)).toList()
                : List.of();
    }
}
