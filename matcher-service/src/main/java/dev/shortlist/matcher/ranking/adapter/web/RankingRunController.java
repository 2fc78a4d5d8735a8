package dev.shortlist.matcher.ranking.adapter.web;

import static dev.shortlist.contracts.Permission.RANK_CANDIDATES;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.matcher.ranking.adapter.web.RankingController.Started;
import dev.shortlist.starter.run.Run;
import dev.shortlist.starter.run.RunStreams;
import dev.shortlist.starter.run.Runs;
import dev.shortlist.starter.security.Requires;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/rankings/{rankingId}")
class RankingRunController {

    private final Runs runs;
    private final RunStreams streams;

    RankingRunController(Runs runs, RunStreams streams) {
        this.runs = runs;
        this.streams = streams;
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Requires(RANK_CANDIDATES)
    Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> events(
            @PathVariable UUID rankingId, ServerHttpRequest request) {
        return run(rankingId).map(run -> streams.answer(run.id(), request));
    }

    @PostMapping("/cancel")
    @Requires(RANK_CANDIDATES)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Started> cancel(@PathVariable UUID rankingId) {
        return run(rankingId)
                .then(Mono.defer(() -> runs.cancel(rankingId)))
                .then(Mono.defer(() -> run(rankingId)))
                .map(run -> new Started(run.id(), run.status()));
    }

    private Mono<Run> run(UUID rankingId) {
        return runs.find(rankingId).switchIfEmpty(Mono.error(() -> new Missing("ranking", rankingId)));
    }
}
