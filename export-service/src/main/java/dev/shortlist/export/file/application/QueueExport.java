package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.ExportOrder;
import dev.shortlist.export.file.domain.ExportOrder.Sent;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Enters exports as runs, with a word to the audit trail.
public final class QueueExport {

    private final Exports exports;
    private final Makings makings;
    private final Announcements announcements;
    private final TransactionalOperator transactions;

    public QueueExport(
            Exports exports, Makings makings, Announcements announcements, TransactionalOperator transactions) {
        this.exports = exports;
        this.makings = makings;
        this.announcements = announcements;
        this.transactions = transactions;
    }

    public Mono<Export> queue(Export export, ExportOrder order, int listed) {
        return exports.save(export)
                .then(Mono.defer(
                        () -> order.source() instanceof Sent sent ? exports.saveSent(export.id(), sent) : Mono.empty()))
                .then(Mono.defer(() -> announcements.requested(export, listed)))
                .then(Mono.defer(() -> makings.queue(export, listed)))
                .thenReturn(export)
                .as(transactions::transactional);
    }

    /// Part of the caller's transaction.
    Mono<Void> recordDone(Export export, int listed) {
        return Mono.defer(() -> announcements.requested(export, listed).then(makings.recordDone(export, listed)));
    }
}
