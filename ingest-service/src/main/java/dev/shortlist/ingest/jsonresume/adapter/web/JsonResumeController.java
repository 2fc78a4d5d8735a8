package dev.shortlist.ingest.jsonresume.adapter.web;

import static dev.shortlist.contracts.Permission.SEARCH_CV;
import static dev.shortlist.contracts.Permission.UPLOAD_CV;

import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.jsonresume.application.Delivery;
import dev.shortlist.ingest.jsonresume.application.ExportResume;
import dev.shortlist.ingest.jsonresume.application.ImportResume;
import dev.shortlist.ingest.jsonresume.application.ImportResume.Imported;
import dev.shortlist.ingest.jsonresume.domain.Loss;
import dev.shortlist.starter.id.IdSource;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class JsonResumeController {

    private final ImportResume imports;
    private final ExportResume exports;
    private final ResumeDocuments documents;
    private final IdSource ids;
    private final Clock clock;

    JsonResumeController(
            ImportResume imports, ExportResume exports, ResumeDocuments documents, IdSource ids, Clock clock) {
        this.imports = imports;
        this.exports = exports;
        this.documents = documents;
        this.ids = ids;
        this.clock = clock;
    }

    @Requires(SEARCH_CV)
    @GetMapping("/api/v1/cvs/{cv_id}/json-resume")
    Mono<Map<String, Object>> export(@PathVariable("cv_id") UUID cvId) {
        return exports.export(cvId);
    }

    @Requires(UPLOAD_CV)
    @PostMapping("/api/v1/cvs/json-resume")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ImportResponse> receive(@RequestBody Flux<DataBuffer> body, Caller caller) {
        return documents
                .read(body)
                .flatMap(document -> imports.receive(document, delivery(caller)))
                .map(ImportResponse::of);
    }

    /// The import is an upload of its own that nobody watches.
    private Delivery delivery(Caller caller) {
        var sending = new KeptCv.Sending(ids.next(), caller.userId(), clock.instant(), "json-resume", false);
        return new Delivery(ids.next(), sending);
    }

    record ImportResponse(UUID cvId, @Nullable UUID candidateId, CvStatus status, List<Loss> losses) {

        static ImportResponse of(Imported imported) {
            var cv = imported.cv();
            return new ImportResponse(cv.cvId(), cv.candidateId(), cv.status(), imported.losses());
        }
    }
}
