package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.ExportOrder;
import reactor.core.publisher.Mono;

/// Makes a small file at once and queues a large one.
public final class RequestExport {

    private final DraftReport drafts;
    private final WriteFile writing;
    private final KeepFile keeping;
    private final QueueExport queue;
    private final NewExports exports;

    public RequestExport(
            DraftReport drafts, WriteFile writing, KeepFile keeping, QueueExport queue, NewExports exports) {
        this.drafts = drafts;
        this.writing = writing;
        this.keeping = keeping;
        this.queue = queue;
        this.exports = exports;
    }

    /// The export is ready, or it is queued.
    public Mono<Export> request(String owner, ExportOrder order) {
        return Mono.defer(() -> drafts.draft(order, exports.now())).flatMap(draft -> {
            var export = exports.of(owner, order, draft.report());
            return exports.isLarge(draft.report())
                    ? queue.queue(export, order, draft.report().listed())
                    : makeNow(export, draft);
        });
    }

    // Written before the transaction begins: it must not hold a connection while pages are laid out.
    private Mono<Export> makeNow(Export export, Draft draft) {
        return writing.write(export.format(), draft)
                .collectList()
                .flatMap(pieces -> keeping.keepAtOnce(
                        export, pieces, queue.recordDone(export, draft.report().listed())));
    }
}
