package dev.shortlist.ingest.fake;

import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.person.application.Candidates;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public final class InMemoryCandidates implements Candidates {

    private final InMemoryCvs cvs;
    private final InMemoryPeople people;
    private final Map<UUID, UUID> merged = new HashMap<>();

    public InMemoryCandidates(InMemoryCvs cvs, InMemoryPeople people) {
        this.cvs = cvs;
        this.people = people;
    }

    @Override
    public Mono<Void> awaitTurn() {
        return Mono.empty();
    }

    @Override
    public Mono<UUID> standing(UUID candidateId) {
        return Mono.defer(() -> merged.containsKey(candidateId)
                ? standing(merged.get(candidateId))
                : Mono.just(candidateId).filter(people::knows));
    }

    @Override
    public Flux<UUID> merge(UUID from, UUID into) {
        return Flux.defer(() -> {
            merged.put(from, into);
            people.move(from, into);
            return cvsOf(from);
        });
    }

    @Override
    public Flux<UUID> cvsOf(UUID candidateId) {
        return Flux.defer(() -> Flux.fromStream(cvs.all()
                .filter(cv -> candidateId.equals(cv.candidateId()))
                .sorted(Comparator.comparing(KeptCv::uploadedAt).reversed())
                .map(KeptCv::cvId)));
    }
}
