package dev.shortlist.ingest.fake;

import dev.shortlist.ingest.original.application.Originals;
import dev.shortlist.ingest.original.domain.Sha256;
import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

public final class InMemoryOriginals implements Originals {

    private final Map<Sha256, byte[]> files = new HashMap<>();

    @Override
    public Mono<Void> keep(Sha256 hash, byte[] bytes) {
        return Mono.fromRunnable(() -> files.put(hash, bytes));
    }

    @Override
    public Mono<byte[]> find(Sha256 hash) {
        return Mono.justOrEmpty(files.get(hash));
    }
}
