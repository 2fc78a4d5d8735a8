package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import java.time.Clock;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Removes files whose time is over, and says so of each in the same transaction.
public final class SweepFiles {

    private static final int BATCH = 100;

    private final Exports exports;
    private final Announcements announcements;
    private final TransactionalOperator transactions;
    private final Clock clock;

    public SweepFiles(Exports exports, Announcements announcements, TransactionalOperator transactions, Clock clock) {
        this.exports = exports;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// How many were removed.
    public Mono<Integer> sweep() {
        return Mono.defer(this::batch)
                .expand(removed -> removed < BATCH ? Mono.empty() : batch())
                .reduce(0, Integer::sum);
    }

    private Mono<Integer> batch() {
        var now = clock.instant();
        return exports.removeExpired(now, BATCH)
                .flatMap(removed -> Flux.fromIterable(removed)
                        .filter(Export::isReady)
                        .concatMap(export -> announcements.expired(export, now))
                        .then(Mono.just(removed.size())))
                .as(transactions::transactional);
    }
}
