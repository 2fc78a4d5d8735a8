package dev.shortlist.ingest.upload.adapter.web;

import static dev.shortlist.contracts.Permission.UPLOAD_CV;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.upload.application.FindUpload;
import dev.shortlist.starter.run.RunStreams;
import dev.shortlist.starter.run.Runs;
import dev.shortlist.starter.security.Requires;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/uploads/{upload_id}")
class UploadRunController {

    private final FindUpload find;
    private final Runs runs;
    private final RunStreams streams;

    UploadRunController(FindUpload find, Runs runs, RunStreams streams) {
        this.find = find;
        this.runs = runs;
        this.streams = streams;
    }

    @Requires(UPLOAD_CV)
    @GetMapping
    Mono<UploadResponse.Watched> get(@PathVariable("upload_id") UUID uploadId) {
        return find.find(uploadId)
                .switchIfEmpty(missing(uploadId))
                .flatMap(found ->
                        runs.find(uploadId).map(run -> UploadResponse.Watched.of(run, found.upload(), found.items())));
    }

    @Requires(UPLOAD_CV)
    @GetMapping("/events")
    Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> events(
            @PathVariable("upload_id") UUID uploadId, ServerWebExchange exchange) {
        return runs.find(uploadId)
                .switchIfEmpty(missing(uploadId))
                .map(run -> streams.answer(run.id(), exchange.getRequest()));
    }

    @Requires(UPLOAD_CV)
    @PostMapping("/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> cancel(@PathVariable("upload_id") UUID uploadId) {
        return runs.find(uploadId).switchIfEmpty(missing(uploadId)).flatMap(run -> runs.cancel(run.id()));
    }

    private static <T> Mono<T> missing(UUID uploadId) {
        return Mono.error(() -> new Missing("upload", uploadId));
    }
}
