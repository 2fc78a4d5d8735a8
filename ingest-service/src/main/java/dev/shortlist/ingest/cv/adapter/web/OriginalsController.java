package dev.shortlist.ingest.cv.adapter.web;

import static dev.shortlist.contracts.Permission.SEARCH_CV;

import dev.shortlist.ingest.cv.application.ArchiveOriginals;
import dev.shortlist.ingest.cv.application.ArchiveOriginals.Original;
import dev.shortlist.starter.security.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class OriginalsController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
    private static final Map<String, MediaType> TYPES = Map.of(
            "pdf", MediaType.APPLICATION_PDF,
            "docx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "txt", MediaType.TEXT_PLAIN,
            "json", MediaType.APPLICATION_JSON);

    private final ArchiveOriginals originals;

    OriginalsController(ArchiveOriginals originals) {
        this.originals = originals;
    }

    @Requires(SEARCH_CV)
    @GetMapping("/api/v1/cvs/{cv_id}/original")
    Mono<ResponseEntity<byte[]>> original(@PathVariable("cv_id") UUID cvId) {
        return originals.one(cvId).map(OriginalsController::download);
    }

    private static ResponseEntity<byte[]> download(Original original) {
        return ResponseEntity.ok()
                .contentType(TYPES.getOrDefault(original.kind(), MediaType.APPLICATION_OCTET_STREAM))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(original.filename()))
                .body(original.bytes());
    }

    @Requires(SEARCH_CV)
    @PostMapping("/api/v1/cvs/archive")
    Mono<ResponseEntity<Flux<DataBuffer>>> archive(@RequestBody @Valid Selection selection) {
        return originals
                .archive(selection.cvIds())
                .map(files -> ResponseEntity.ok()
                        .contentType(ZIP)
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment("cvs.zip"))
                        .body(ZipStream.of(files)));
    }

    private static String attachment(String filename) {
        return ContentDisposition.attachment()
                .filename(filename, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    record Selection(@NotEmpty @Size(max = 1000) List<UUID> cvIds) {}
}
