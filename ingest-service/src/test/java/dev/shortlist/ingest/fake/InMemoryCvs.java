package dev.shortlist.ingest.fake;

import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.domain.KeptCv;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public final class InMemoryCvs implements Cvs {

    private final Map<UUID, KeptCv> kept = new LinkedHashMap<>();

    @Override
    public Mono<Admission> admit(KeptCv received) {
        return Mono.fromSupplier(() -> kept.values().stream()
                .filter(cv -> cv.hash().equals(received.hash()))
                .findFirst()
                .map(known -> new Admission(known, false))
                .orElseGet(() -> {
                    kept.put(received.cvId(), received);
                    return new Admission(received, true);
                }));
    }

    @Override
    public Mono<KeptCv> find(UUID cvId) {
        return Mono.justOrEmpty(kept.get(cvId));
    }

    @Override
    public Mono<KeptCv> findForUpdate(UUID cvId) {
        return find(cvId);
    }

    @Override
    public Mono<Void> save(KeptCv cv) {
        return Mono.fromRunnable(() -> kept.put(cv.cvId(), cv));
    }

    @Override
    public Flux<KeptCv> findAll(Collection<UUID> cvIds) {
        return Flux.fromStream(() -> kept.values().stream().filter(cv -> cvIds.contains(cv.cvId())));
    }

    @Override
    public Flux<KeptCv> list(Filter filter, int limit, long offset) {
        return Flux.fromStream(() -> matching(filter).skip(offset).limit(limit));
    }

    @Override
    public Mono<Long> count(Filter filter) {
        return Mono.fromSupplier(() -> matching(filter).count());
    }

    Stream<KeptCv> all() {
        return kept.values().stream();
    }

    private Stream<KeptCv> matching(Filter filter) {
        return kept.values().stream().filter(cv -> filter.status() == null || cv.status() == filter.status());
    }
}
