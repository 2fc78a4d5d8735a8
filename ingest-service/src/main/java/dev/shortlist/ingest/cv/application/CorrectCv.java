package dev.shortlist.ingest.cv.application;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.cv.domain.StructuredCvChanges;
import dev.shortlist.starter.event.AuditTrail;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Lets a person put right what was read. The correction is scored, audited and announced like a new reading.
public final class CorrectCv {

    private final Cvs cvs;
    private final CvReading reading;
    private final TellOfCv tell;
    private final AuditTrail audit;
    private final TransactionalOperator transactions;

    public CorrectCv(Cvs cvs, CvReading reading, TellOfCv tell, AuditTrail audit, TransactionalOperator transactions) {
        this.cvs = cvs;
        this.reading = reading;
        this.tell = tell;
        this.audit = audit;
        this.transactions = transactions;
    }

    public Mono<KeptCv> correct(UUID cvId, String by, UnaryOperator<StructuredCv> correction) {
        return cvs.findForUpdate(cvId)
                .switchIfEmpty(Mono.error(() -> new Missing("CV", cvId)))
                .flatMap(cv -> correct(cv, by, correction))
                .as(transactions::transactional);
    }

    private Mono<KeptCv> correct(KeptCv cv, String by, UnaryOperator<StructuredCv> correction) {
        var content = cv.content();
        var candidate = cv.candidateId();
        if (content == null || candidate == null) {
            return Mono.error(nothingToCorrect(cv));
        }
        var corrected = reading.corrected(content, correction.apply(content.structuredData()));
        var kept = cv.parsed(candidate, corrected);
        return cvs.save(kept)
                .then(tell.corrected(kept, candidate, corrected, by))
                .then(record(kept, by, content, corrected))
                .thenReturn(kept);
    }

    private Mono<Void> record(KeptCv cv, String by, CvContent before, CvContent after) {
        var fields = String.join(",", StructuredCvChanges.between(before.structuredData(), after.structuredData()));
        var subject = new AuditTrail.Subject("cv", cv.cvId().toString());
        return audit.record(by, "cv.corrected", subject, null, Map.of("fields", fields));
    }

    private static Failure nothingToCorrect(KeptCv cv) {
        return new Failure(
                ErrorCode.NO_STRUCTURED_CV,
                "There is nothing to correct",
                "CV " + cv.cvId() + " has no structured data",
                Map.of("status", cv.status().name()),
                null);
    }
}
