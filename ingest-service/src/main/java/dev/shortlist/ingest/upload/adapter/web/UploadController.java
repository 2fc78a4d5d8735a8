package dev.shortlist.ingest.upload.adapter.web;

import static dev.shortlist.contracts.Permission.UPLOAD_CV;

import dev.shortlist.ingest.IngestProperties;
import dev.shortlist.ingest.upload.application.ReceiveFiles;
import dev.shortlist.ingest.upload.domain.NewUpload;
import dev.shortlist.ingest.upload.domain.Upload;
import dev.shortlist.starter.id.IdSource;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class UploadController {

    private final ReceiveFiles receive;
    private final FileParts parts;
    private final int maxParts;
    private final IdSource ids;
    private final Clock clock;

    UploadController(ReceiveFiles receive, FileParts parts, IngestProperties properties, IdSource ids, Clock clock) {
        this.receive = receive;
        this.parts = parts;
        this.maxParts = properties.maxParts();
        this.ids = ids;
        this.clock = clock;
    }

    @Requires(UPLOAD_CV)
    @PostMapping("/api/v1/cvs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<UploadResponse.Accepted> upload(ServerWebExchange exchange, Caller caller) {
        return exchange.getMultipartData()
                .map(form -> UploadForm.of(form, maxParts))
                .flatMap(form -> receive(form, caller))
                .map(UploadResponse.Accepted::of);
    }

    private Mono<Upload> receive(UploadForm form, Caller caller) {
        var upload =
                new NewUpload(ids.next(), caller.userId(), clock.instant(), form.jobId(), form.source(), form.useAi());
        return receive.receive(upload, parts.read(Flux.fromIterable(form.files())));
    }
}
