package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.Export.Content;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Makes a file ready: its bytes are all there, the export says so, and the world is told, together or not at all.
public final class KeepFile {

    private final Exports exports;
    private final Files files;
    private final Announcements announcements;
    private final TransactionalOperator transactions;
    private final Clock clock;

    public KeepFile(
            Exports exports,
            Files files,
            Announcements announcements,
            TransactionalOperator transactions,
            Clock clock) {
        this.exports = exports;
        this.files = files;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// For a small file, whose pieces are all here: everything in the one transaction that begins with `before`.
    public Mono<Export> keepAtOnce(Export export, List<byte[]> pieces, Mono<Void> before) {
        return exports.save(export)
                .then(before)
                .then(Mono.defer(() -> files.keep(export.id(), 1, Flux.fromIterable(pieces))))
                .flatMap(size -> ready(export, new Content(1, size)))
                .as(transactions::transactional);
    }

    /// For a large one: pieces are kept as they come, and count only once the last is there and `end` agrees.
    public Mono<Export> keepAsItComes(
            Export export, int attempt, Flux<byte[]> pieces, Function<Export, Mono<Void>> end) {
        return files.keep(export.id(), attempt, pieces)
                .flatMap(size -> ready(export, new Content(attempt, size))
                        .flatMap(made -> files.keepOnly(export.id(), attempt)
                                .then(Mono.defer(() -> end.apply(made)))
                                .thenReturn(made))
                        .as(transactions::transactional));
    }

    private Mono<Export> ready(Export export, Content content) {
        var made = export.with(content);
        return exports.markReady(made)
                .then(Mono.defer(() -> announcements.ready(made, clock.instant())))
                .thenReturn(made);
    }
}
