package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.Making;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Exports as runs, which clients watch and cancel. Everything joins the caller's transaction.
public interface Makings {

    /// A replica will make the file.
    Mono<Void> queue(Export export, int listed);

    /// The file was made at once; its run is over before anybody could watch it.
    Mono<Void> recordDone(Export export, int listed);

    Mono<Making> find(UUID export);

    Mono<Void> cancel(UUID export);
}
