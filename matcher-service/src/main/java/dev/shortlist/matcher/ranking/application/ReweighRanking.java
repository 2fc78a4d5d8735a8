package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.event.AuditEvent.ActionRecorded;
import dev.shortlist.starter.event.Outbox;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Sorts a finished ranking anew by other weights; nothing is compared again.
public final class ReweighRanking {

    private final Rankings rankings;
    private final ReviseRanking reviseRanking;
    private final Outbox outbox;
    private final TransactionalOperator transactions;

    public ReweighRanking(
            Rankings rankings, ReviseRanking reviseRanking, Outbox outbox, TransactionalOperator transactions) {
        this.rankings = rankings;
        this.reviseRanking = reviseRanking;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    public Mono<Void> reweigh(Request request) {
        return new CompleteRankings(rankings)
                .lock(request.rankingId)
                .map(ranking -> ranking.weighed(ranking.weights().changedBy(request.weights)))
                .flatMap(ranking -> reviseRanking.revise(ranking, request.by))
                .flatMap(_ -> outbox.append(action(request)))
                .as(transactions::transactional);
    }

    private static ActionRecorded action(Request request) {
        return new ActionRecorded(
                request.actionId,
                request.by,
                "ranking.reweighed",
                "ranking",
                request.rankingId.toString(),
                null,
                Map.of("fields", String.join(",", request.weights.keySet())),
                request.at);
    }

    /// Factors that are not named keep their weight.
    public record Request(
            UUID rankingId, UUID actionId, Map<String, @Nullable Double> weights, String by, Instant at) {}
}
