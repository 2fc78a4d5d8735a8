package dev.shortlist.export.file.adapter.web;

import static dev.shortlist.contracts.Permission.EXPORT_RESULTS;

import dev.shortlist.export.file.application.FindExports;
import dev.shortlist.export.file.application.Makings;
import dev.shortlist.export.file.application.RequestExport;
import dev.shortlist.starter.run.RunStreams;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import dev.shortlist.starter.security.SignedIn;
import dev.shortlist.starter.web.Page;
import dev.shortlist.starter.web.Paging;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/exports")
class ExportController {

    private final RequestExport requests;
    private final FindExports exports;
    private final Makings makings;
    private final ExportAnswers answers;
    private final RunStreams streams;

    ExportController(
            RequestExport requests, FindExports exports, Makings makings, ExportAnswers answers, RunStreams streams) {
        this.requests = requests;
        this.exports = exports;
        this.makings = makings;
        this.answers = answers;
        this.streams = streams;
    }

    /// 201 with a link when the file is there, 202 when it is still to be made.
    @PostMapping
    @Requires(EXPORT_RESULTS)
    Mono<ResponseEntity<ExportResponse>> request(@RequestBody ExportRequest request, Caller caller) {
        return requests.request(caller.userId(), request.toOrder())
                .flatMap(export -> answers.of(export)
                        .map(answer -> ResponseEntity.status(
                                        export.isReady() ? HttpStatus.CREATED : HttpStatus.ACCEPTED)
                                .location(URI.create("/api/v1/exports/" + export.id()))
                                .body(answer)));
    }

    @GetMapping
    @SignedIn
    Mono<Page<ExportResponse>> list(Caller caller, Paging paging) {
        var items = exports.list(caller.userId(), paging.limit(), paging.offset())
                .flatMapMany(Flux::fromIterable)
                .concatMap(answers::of)
                .collectList();
        return Mono.zip(items, exports.count(caller.userId()), (found, total) -> Page.of(found, total, paging));
    }

    @GetMapping("/{id}")
    @SignedIn
    Mono<ExportResponse> find(@PathVariable UUID id, Caller caller) {
        return exports.find(id, caller.userId()).flatMap(answers::of);
    }

    @GetMapping("/{id}/events")
    @SignedIn
    Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> events(
            @PathVariable UUID id, Caller caller, ServerHttpRequest request) {
        return exports.find(id, caller.userId()).map(export -> streams.answer(export.id(), request));
    }

    @PostMapping("/{id}/cancel")
    @SignedIn
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> cancel(@PathVariable UUID id, Caller caller) {
        return exports.find(id, caller.userId()).flatMap(export -> makings.cancel(export.id()));
    }
}
