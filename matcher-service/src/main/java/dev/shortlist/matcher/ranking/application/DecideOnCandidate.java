package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.event.AuditEvent.ActionRecorded;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.matcher.ranking.domain.Ranking;
import dev.shortlist.matcher.ranking.domain.Weights;
import dev.shortlist.starter.event.Outbox;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Keeps what a person decided about a result, and why. A rejection or another place than the computed one needs a
/// reason.
public final class DecideOnCandidate {

    private static final int LONGEST_NOTE = 2_000;

    private final Rankings rankings;
    private final ReviseRanking reviseRanking;
    private final Outbox outbox;
    private final TransactionalOperator transactions;

    public DecideOnCandidate(
            Rankings rankings, ReviseRanking reviseRanking, Outbox outbox, TransactionalOperator transactions) {
        this.rankings = rankings;
        this.reviseRanking = reviseRanking;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    public Mono<Decided> decide(UUID rankingId, UUID candidateId, Decision decision, UUID actionId) {
        return Mono.fromRunnable(() -> check(decision))
                .then(new CompleteRankings(rankings).lock(rankingId))
                .flatMap(ranking -> keep(ranking, candidateId, decision)
                        .then(outbox.append(action(rankingId, candidateId, decision, actionId)))
                        .then(Mono.defer(() -> rankings.resultsOf(rankingId, List.of(candidateId))
                                .next()))
                        .map(placed -> new Decided(placed, ranking.weights())))
                .as(transactions::transactional);
    }

    private Mono<?> keep(Ranking ranking, UUID candidateId, Decision decision) {
        return rankings.decide(ranking.rankingId(), candidateId, decision)
                .filter(known -> known)
                .switchIfEmpty(Mono.error(() -> new Missing("result for candidate", candidateId)))
                .flatMap(_ -> reviseRanking.revise(ranking, decision.decidedBy()));
    }

    private static void check(Decision decision) {
        var note = decision.note();
        boolean needsReason = decision.decision() == Decision.Verdict.REJECT || decision.rank() != null;
        if (needsReason && isBlank(note)) {
            throw new Invalid("note", "must say why, for a rejection or another rank");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new Invalid("note", "must not be longer than " + LONGEST_NOTE + " characters");
        }
        if (decision.rank() != null && decision.rank() < 1) {
            throw new Invalid("rank", "must be at least 1");
        }
    }

    private static boolean isBlank(@Nullable String note) {
        return note == null || note.isBlank();
    }

    private static ActionRecorded action(UUID rankingId, UUID candidateId, Decision decision, UUID actionId) {
        return new ActionRecorded(
                actionId,
                decision.decidedBy(),
                "ranking.decided",
                "candidate",
                candidateId.toString(),
                decision.note(),
                Map.of("ranking_id", rankingId.toString()),
                decision.decidedAt());
    }

    /// The result with its place of now, and the weights behind it.
    public record Decided(Rankings.Placed placed, Weights weights) {}
}
