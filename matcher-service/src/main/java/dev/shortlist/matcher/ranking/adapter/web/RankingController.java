package dev.shortlist.matcher.ranking.adapter.web;

import static dev.shortlist.contracts.Permission.RANK_CANDIDATES;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.matcher.ranking.application.ReadRanking;
import dev.shortlist.matcher.ranking.application.StartRanking;
import dev.shortlist.starter.id.IdSource;
import dev.shortlist.starter.run.RunStatus;
import dev.shortlist.starter.run.Runs;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import dev.shortlist.starter.web.Paging;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1")
class RankingController {

    private final StartRanking startRanking;
    private final ReadRanking readRanking;
    private final Runs runs;
    private final IdSource ids;
    private final Clock clock;

    RankingController(StartRanking startRanking, ReadRanking readRanking, Runs runs, IdSource ids, Clock clock) {
        this.startRanking = startRanking;
        this.readRanking = readRanking;
        this.runs = runs;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/jobs/{jobId}/rankings")
    @Requires(RANK_CANDIDATES)
    Mono<ResponseEntity<Started>> start(
            @PathVariable UUID jobId, @RequestBody(required = false) @Nullable RankingRequest body, Caller caller) {
        var wanted = body == null ? RankingRequest.EVERYBODY : body;
        var request = new StartRanking.Request(
                ids.next(),
                ids.next(),
                jobId,
                wanted.selection(),
                wanted.weights(),
                wanted.topK(),
                caller.userId(),
                clock.instant());
        return startRanking
                .start(request)
                .map(ranking -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/rankings/" + ranking.rankingId()))
                        .body(new Started(ranking.rankingId(), RunStatus.QUEUED)));
    }

    @GetMapping("/rankings/{rankingId}")
    @Requires(RANK_CANDIDATES)
    Mono<RankingResponse> read(@PathVariable UUID rankingId, Paging paging) {
        return runs.find(rankingId)
                .switchIfEmpty(Mono.error(() -> new Missing("ranking", rankingId)))
                .zipWith(readRanking.read(rankingId, paging.limit(), paging.offset()))
                .map(found -> RankingResponse.of(found.getT1(), found.getT2(), paging));
    }

    record Started(UUID rankingId, RunStatus status) {}
}
