package dev.shortlist.export.file.application;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.export.file.domain.Export;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Finds exports for those to whom they belong. To anyone else they do not exist.
public final class FindExports {

    private final Exports exports;
    private final Clock clock;

    public FindExports(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    public Mono<Export> find(UUID id, String owner) {
        return linked(id)
                .filter(export -> export.owner().equals(owner))
                .switchIfEmpty(Mono.error(() -> new Missing("export", id)));
    }

    /// For whoever holds a signed link; empty when it leads nowhere any more.
    public Mono<Export> linked(UUID id) {
        // One that the sweep has yet to remove is gone already.
        return exports.find(id).filter(export -> !export.isPast(clock.instant()));
    }

    public Mono<List<Export>> list(String owner, int limit, int offset) {
        return exports.ofOwner(owner, limit, offset).collectList();
    }

    public Mono<Long> count(String owner) {
        return exports.countOfOwner(owner);
    }
}
