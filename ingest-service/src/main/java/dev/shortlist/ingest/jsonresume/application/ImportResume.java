package dev.shortlist.ingest.jsonresume.application;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.cv.domain.EventBudget;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.jsonresume.domain.Loss;
import dev.shortlist.ingest.jsonresume.domain.Resume;
import dev.shortlist.ingest.original.application.Originals;
import dev.shortlist.ingest.original.domain.Sha256;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Takes a JSON Resume in as a CV that has been read already. The same bytes are one CV, however often they come.
public final class ImportResume {

    private static final String KIND = "json";

    private final Cvs cvs;
    private final Originals originals;
    private final KeepRead keep;
    private final TransactionalOperator transactions;

    public ImportResume(Cvs cvs, Originals originals, KeepRead keep, TransactionalOperator transactions) {
        this.cvs = cvs;
        this.originals = originals;
        this.keep = keep;
        this.transactions = transactions;
    }

    public Mono<Imported> receive(Document document, Delivery delivery) {
        var resume = Resume.read(document.fields, document.ours);
        if (resume.isEmpty()) {
            return Mono.error(nobody());
        }
        var content = ResumeContent.of(resume, delivery.day());
        if (EventBudget.exceeds(content)) {
            return Mono.error(tooMuch());
        }
        var hash = Sha256.of(document.bytes);
        var cv = KeptCv.received(
                delivery.cvId(), hash, "json-resume.json", KIND, document.bytes.length, delivery.sending());
        return originals
                .keep(hash, document.bytes)
                .then(cvs.admit(cv))
                .flatMap(admission -> cvs.findForUpdate(admission.cv().cvId()))
                .flatMap(kept -> settle(kept, content, delivery))
                .map(kept -> new Imported(kept, resume.losses()))
                .as(transactions::transactional);
    }

    /// These bytes may be here as a text file that was refused, or that still waits for its parser: this reading is the
    /// better one.
    private Mono<KeptCv> settle(KeptCv cv, CvContent content, Delivery delivery) {
        return cv.status() == CvStatus.PARSED
                ? Mono.just(cv)
                : keep.keep(cv, content, delivery.sending().uploadId());
    }

    private static Failure nobody() {
        return new Failure(
                ErrorCode.NOT_A_CV,
                "This does not look like a CV",
                "The document names nobody and tells of no work, education or skills",
                Map.of(),
                "Send the JSON Resume of one person");
    }

    /// A parser would cut the text and say so; here each field is whole or lost.
    private static Failure tooMuch() {
        return new Failure(
                ErrorCode.TOO_COMPLEX,
                "Document holds too much",
                "It tells more than a CV does",
                Map.of(),
                "Leave out what does not matter");
    }

    /// A document as it came, field by field, and the structured CV that an export of ours carries along.
    public record Document(
            byte[] bytes,
            Map<String, Object> fields,
            @Nullable StructuredCv ours) {}

    /// The CV and what of the document did not fit.
    public record Imported(KeptCv cv, List<Loss> losses) {}
}
