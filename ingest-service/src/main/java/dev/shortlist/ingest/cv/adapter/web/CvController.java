package dev.shortlist.ingest.cv.adapter.web;

import static dev.shortlist.contracts.Permission.SEARCH_CV;
import static dev.shortlist.contracts.Permission.UPLOAD_CV;

import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.cv.application.CorrectCv;
import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.starter.json.MergePatch;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import dev.shortlist.starter.web.Page;
import dev.shortlist.starter.web.Paging;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/cvs")
class CvController {

    private final Cvs cvs;
    private final CorrectCv correct;
    private final JsonMapper json;

    CvController(Cvs cvs, CorrectCv correct, JsonMapper json) {
        this.cvs = cvs;
        this.correct = correct;
        this.json = json;
    }

    @Requires(SEARCH_CV)
    @GetMapping
    Mono<Page<CvResponse>> list(
            @RequestParam(name = "status", required = false) @Nullable CvStatus status,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(name = "candidate_id", required = false) @Nullable UUID candidateId,
            Paging paging) {
        var filter = new Cvs.Filter(status, text, candidateId);
        return cvs.list(filter, paging.limit(), paging.offset())
                .map(CvResponse::of)
                .collectList()
                .zipWith(cvs.count(filter), (items, total) -> Page.of(items, total, paging));
    }

    @Requires(SEARCH_CV)
    @GetMapping("/{cv_id}")
    Mono<CvResponse> get(@PathVariable("cv_id") UUID cvId) {
        return cvs.find(cvId)
                .switchIfEmpty(Mono.error(() -> new Missing("CV", cvId)))
                .map(CvResponse::of);
    }

    @Requires(UPLOAD_CV)
    @PatchMapping("/{cv_id}/structured-data")
    Mono<CvResponse> correct(@PathVariable("cv_id") UUID cvId, @RequestBody JsonNode patch, Caller caller) {
        return correct.correct(cvId, caller.userId(), cv -> patched(cv, patch)).map(CvResponse::of);
    }

    private StructuredCv patched(StructuredCv cv, JsonNode patch) {
        try {
            var patched = json.treeToValue(MergePatch.apply(json.valueToTree(cv), patch), StructuredCv.class);
            if (patched.personalInfo() == null) {
                throw new Invalid("personal_info", "can not be removed");
            }
            return patched;
        } catch (JacksonException unfit) {
            throw new ServerWebInputException("not a structured CV", null, unfit);
        }
    }
}
