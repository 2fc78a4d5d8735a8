package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Files that live as long as the test.
final class InMemoryFiles implements Files {

    record Key(UUID export, int attempt) {}

    final Map<Key, List<byte[]>> kept = new HashMap<>();

    @Override
    public Mono<Long> keep(UUID export, int attempt, Flux<byte[]> pieces) {
        var key = new Key(export, attempt);
        return Mono.fromRunnable(() -> kept.put(key, new ArrayList<>()))
                .thenMany(pieces)
                .doOnNext(piece -> kept.getOrDefault(key, new ArrayList<>()).add(piece))
                .reduce(0L, (size, piece) -> size + piece.length);
    }

    @Override
    public Mono<Void> keepOnly(UUID export, int attempt) {
        return Mono.fromRunnable(
                () -> kept.keySet().removeIf(key -> key.export().equals(export) && key.attempt() != attempt));
    }

    @Override
    public Flux<ByteBuffer> content(Export export) {
        return Flux.fromIterable(kept.keySet())
                .filter(key -> key.export().equals(export.id()))
                .concatMapIterable(key -> kept.getOrDefault(key, List.of()))
                .map(ByteBuffer::wrap);
    }
}
