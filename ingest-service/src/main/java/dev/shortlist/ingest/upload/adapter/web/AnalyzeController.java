package dev.shortlist.ingest.upload.adapter.web;

import static dev.shortlist.contracts.Permission.BUILD_CV;
import static dev.shortlist.contracts.Permission.UPLOAD_CV;

import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.Features;
import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.scoring.domain.AtsScore;
import dev.shortlist.ingest.upload.application.AnalyzeFile;
import dev.shortlist.starter.id.IdSource;
import dev.shortlist.starter.security.Requires;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class AnalyzeController {

    private final AnalyzeFile analyze;
    private final FileParts parts;
    private final IdSource ids;

    AnalyzeController(AnalyzeFile analyze, FileParts parts, IdSource ids) {
        this.analyze = analyze;
        this.parts = parts;
        this.ids = ids;
    }

    @Requires({UPLOAD_CV, BUILD_CV})
    @PostMapping("/api/v1/cvs/analyze")
    Mono<Analysis> analyze(
            @RequestPart("file") FilePart file,
            @RequestPart(name = "use_ai", required = false) @Nullable String useAi) {
        boolean ai = UploadForm.bool("use_ai", useAi);
        return parts.read(Flux.just(file))
                .next()
                .flatMap(read -> analyze.analyze(read, ai))
                .map(content -> Analysis.of(ids.next(), file.filename(), content));
    }

    /// What a CV says and how it scores; kept nowhere.
    record Analysis(
            UUID analysisId,
            String filename,
            boolean success,
            String language,
            String engine,
            boolean ocr,
            StructuredCv structuredData,
            double atsScore,
            AtsScore ats,
            Features features,
            Integrity integrity,
            Map<String, Evidence> evidence,
            double processingTime,
            @Nullable String errorMessage) {

        static Analysis of(UUID id, String filename, CvContent content) {
            return new Analysis(
                    id,
                    FileNames.tidy(filename),
                    true,
                    content.language(),
                    content.engine(),
                    content.shape().ofScan(),
                    content.structuredData(),
                    content.ats().score(),
                    content.ats(),
                    content.features(),
                    content.integrity(),
                    content.evidence(),
                    content.processingTime(),
                    null);
        }
    }
}
