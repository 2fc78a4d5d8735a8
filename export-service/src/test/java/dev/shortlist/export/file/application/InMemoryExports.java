package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.ExportOrder.Sent;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Exports that live as long as the test.
final class InMemoryExports implements Exports {

    final Map<UUID, Export> saved = new LinkedHashMap<>();
    final Map<UUID, Sent> lists = new LinkedHashMap<>();

    @Override
    public Mono<Void> save(Export export) {
        return Mono.fromRunnable(() -> saved.put(export.id(), export));
    }

    @Override
    public Mono<Void> saveSent(UUID export, Sent sent) {
        return Mono.fromRunnable(() -> lists.put(export, sent));
    }

    @Override
    public Mono<Sent> sent(UUID export) {
        return Mono.justOrEmpty(lists.get(export));
    }

    @Override
    public Mono<Void> markReady(Export export) {
        return Mono.fromRunnable(() -> {
            saved.put(export.id(), export);
            lists.remove(export.id());
        });
    }

    @Override
    public Mono<Export> find(UUID export) {
        return Mono.fromSupplier(() -> saved.get(export));
    }

    @Override
    public Flux<Export> ofOwner(String owner, int limit, int offset) {
        return Flux.fromIterable(saved.values())
                .filter(export -> export.owner().equals(owner))
                .sort(Comparator.comparing(Export::createdAt).reversed())
                .skip(offset)
                .take(limit);
    }

    @Override
    public Mono<Long> countOfOwner(String owner) {
        return ofOwner(owner, Integer.MAX_VALUE, 0).count();
    }

    @Override
    public Mono<List<Export>> removeExpired(Instant now, int limit) {
        return Flux.fromIterable(List.copyOf(saved.values()))
                .filter(export -> export.isPast(now))
                .take(limit)
                .doOnNext(export -> saved.remove(export.id()))
                .collectList();
    }
}
