package dev.shortlist.ingest.fake;

import dev.shortlist.ingest.cv.application.People;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;

public final class InMemoryPeople implements People {

    private final Map<String, UUID> keys = new HashMap<>();

    @Override
    public Mono<UUID> identify(List<String> wanted) {
        return Mono.fromSupplier(() -> {
            var candidate = wanted.stream()
                    .map(keys::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(UUID::randomUUID);
            wanted.forEach(key -> keys.putIfAbsent(key, candidate));
            return candidate;
        });
    }

    boolean knows(UUID candidate) {
        return keys.containsValue(candidate);
    }

    void move(UUID from, UUID into) {
        keys.replaceAll((_, candidate) -> candidate.equals(from) ? into : candidate);
    }
}
