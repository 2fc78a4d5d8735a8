package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.ExportOrder.Sent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What was asked for, and by whom.
public interface Exports {

    Mono<Void> save(Export export);

    /// The list of an export that is still to be made.
    Mono<Void> saveSent(UUID export, Sent sent);

    Mono<Sent> sent(UUID export);

    /// From now on the file can be downloaded; a sent list is not needed any more.
    Mono<Void> markReady(Export export);

    Mono<Export> find(UUID export);

    /// Newest first.
    Flux<Export> ofOwner(String owner, int limit, int offset);

    Mono<Long> countOfOwner(String owner);

    /// Removes up to `limit` with everything that belongs to them, and returns what they were. Replicas that do it at
    /// the same time get different ones.
    Mono<List<Export>> removeExpired(Instant now, int limit);
}
