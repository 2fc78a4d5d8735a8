package dev.shortlist.matcher.ranking.adapter.web;

import static dev.shortlist.contracts.Permission.RANK_CANDIDATES;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.matcher.ranking.application.CompareCandidates;
import dev.shortlist.matcher.ranking.application.DecideOnCandidate;
import dev.shortlist.matcher.ranking.domain.Comparison;
import dev.shortlist.starter.id.IdSource;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/rankings/{rankingId}")
class ResultController {

    private final DecideOnCandidate decideOnCandidate;
    private final CompareCandidates compareCandidates;
    private final IdSource ids;
    private final Clock clock;

    ResultController(
            DecideOnCandidate decideOnCandidate, CompareCandidates compareCandidates, IdSource ids, Clock clock) {
        this.decideOnCandidate = decideOnCandidate;
        this.compareCandidates = compareCandidates;
        this.ids = ids;
        this.clock = clock;
    }

    @PutMapping("/results/{candidateId}/decision")
    @Requires(RANK_CANDIDATES)
    Mono<ResultResponse> decide(
            @PathVariable UUID rankingId,
            @PathVariable UUID candidateId,
            @RequestBody DecisionRequest body,
            Caller caller) {
        if (body.decision() == null) {
            throw new Invalid("decision", "is missing");
        }
        var decision = new Decision(body.decision(), body.rank(), body.note(), caller.userId(), clock.instant());
        return decideOnCandidate
                .decide(rankingId, candidateId, decision, ids.next())
                .map(decided -> ResultResponse.of(decided.placed(), decided.weights()));
    }

    @GetMapping("/compare")
    @Requires(RANK_CANDIDATES)
    Mono<Comparison> compare(
            @PathVariable UUID rankingId, @RequestParam(name = "candidate_ids") List<UUID> candidateIds) {
        return compareCandidates.compare(rankingId, candidateIds);
    }

    record DecisionRequest(
            Decision.@Nullable Verdict decision,
            @Nullable Integer rank,
            @Nullable String note) {}
}
