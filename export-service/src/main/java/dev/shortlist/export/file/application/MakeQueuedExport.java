package dev.shortlist.export.file.application;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.ExportOrder;
import dev.shortlist.export.file.domain.ExportOrder.OfRanking;
import dev.shortlist.export.file.domain.ExportOrder.Source;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/// Makes a large file. It may be called again for the same export: each attempt starts anew.
public final class MakeQueuedExport {

    private final Exports exports;
    private final DraftReport drafts;
    private final WriteFile writing;
    private final KeepFile keeping;

    public MakeQueuedExport(Exports exports, DraftReport drafts, WriteFile writing, KeepFile keeping) {
        this.exports = exports;
        this.drafts = drafts;
        this.writing = writing;
        this.keeping = keeping;
    }

    /// The one who has the export made: told how far it is, and asked in the end whether it still counts.
    public interface Client {

        Mono<Void> progress(int done, int total);

        Mono<Void> finish(Export made);
    }

    public Mono<Void> make(UUID id, int attempt, Client client) {
        return exports.find(id)
                .switchIfEmpty(Mono.error(() -> new Missing("export", id)))
                .flatMap(export -> source(export)
                        .map(source -> new ExportOrder(source, export.format(), export.topK()))
                        .flatMap(order -> drafts.draft(order, export.createdAt()))
                        .flatMap(draft -> make(export, attempt, draft, client)))
                .then();
    }

    private Mono<Source> source(Export export) {
        var ranking = export.rankingId();
        return ranking != null
                ? Mono.just(new OfRanking(ranking))
                : exports.sent(export.id()).map(Function.identity());
    }

    private Mono<Export> make(Export export, int attempt, Draft draft, Client client) {
        var listed = draft.report().listed();
        var pieces = writing.write(export.format(), draft, done -> client.progress(done, listed));
        return keeping.keepAsItComes(export, attempt, pieces, client::finish);
    }
}
