package dev.shortlist.matcher.ranking.adapter.web;

import static dev.shortlist.contracts.Permission.RANK_CANDIDATES;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.matcher.ranking.application.ReadRanking;
import dev.shortlist.matcher.ranking.application.ReweighRanking;
import dev.shortlist.starter.id.IdSource;
import dev.shortlist.starter.run.Runs;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import dev.shortlist.starter.web.Paging;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ReweighController {

    private final ReweighRanking reweighRanking;
    private final ReadRanking readRanking;
    private final Runs runs;
    private final IdSource ids;
    private final Clock clock;

    ReweighController(ReweighRanking reweighRanking, ReadRanking readRanking, Runs runs, IdSource ids, Clock clock) {
        this.reweighRanking = reweighRanking;
        this.readRanking = readRanking;
        this.runs = runs;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/api/v1/rankings/{rankingId}/reweigh")
    @Requires(RANK_CANDIDATES)
    Mono<RankingResponse> reweigh(
            @PathVariable UUID rankingId, @RequestBody ReweighRequest body, Paging paging, Caller caller) {
        var weights = body.weights();
        if (weights == null || weights.isEmpty()) {
            throw new Invalid("weights", "is missing");
        }
        return reweighRanking
                .reweigh(new ReweighRanking.Request(rankingId, ids.next(), weights, caller.userId(), clock.instant()))
                .then(Mono.defer(() ->
                        Mono.zip(runs.find(rankingId), readRanking.read(rankingId, paging.limit(), paging.offset()))))
                .switchIfEmpty(Mono.error(() -> new Missing("ranking", rankingId)))
                .map(found -> RankingResponse.of(found.getT1(), found.getT2(), paging));
    }

    record ReweighRequest(@Nullable Map<String, @Nullable Double> weights) {}
}
