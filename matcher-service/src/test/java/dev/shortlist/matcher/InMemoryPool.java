package dev.shortlist.matcher;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.matcher.pool.application.CandidatePool;
import dev.shortlist.matcher.pool.domain.PooledCv;
import dev.shortlist.matcher.pool.domain.Selection;
import dev.shortlist.matcher.pool.domain.Whereabouts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A pool for the length of a test.
public final class InMemoryPool implements CandidatePool {

    private final Map<UUID, PooledCv> cvs = new HashMap<>();
    private final Map<UUID, Set<UUID>> uploads = new HashMap<>();
    private final Set<UUID> forgotten = new HashSet<>();
    private final Map<UUID, Whereabouts> refused = new HashMap<>();
    private int loads;

    @Override
    public Mono<Boolean> wants(UUID cvId, long version) {
        return Mono.fromSupplier(() -> {
            var present = cvs.get(cvId);
            return !forgotten.contains(cvId) && (present == null || present.version() < version);
        });
    }

    @Override
    public Mono<Void> keep(PooledCv cv) {
        return Mono.fromRunnable(() -> cvs.put(cv.cvId(), cv));
    }

    @Override
    public Mono<Void> join(UUID cvId, Collection<UUID> uploadIds) {
        return Mono.fromRunnable(() -> uploadIds.forEach(
                upload -> uploads.computeIfAbsent(upload, _ -> new HashSet<>()).add(cvId)));
    }

    @Override
    public Mono<Void> remove(UUID cvId) {
        return Mono.fromRunnable(() -> {
            cvs.remove(cvId);
            forgotten.add(cvId);
        });
    }

    @Override
    public Mono<Void> refuse(UUID cvId, ErrorCode code, String reason) {
        return Mono.fromRunnable(() -> refused.put(cvId, new Whereabouts.Refused(code, reason)));
    }

    @Override
    public Mono<Whereabouts> whereabouts(UUID cvId) {
        return Mono.fromSupplier(() ->
                cvs.containsKey(cvId) ? new Whereabouts.Here() : refused.getOrDefault(cvId, new Whereabouts.Unknown()));
    }

    @Override
    public Mono<List<UUID>> select(Selection selection) {
        return Mono.fromSupplier(() -> current().stream()
                .filter(cv -> selection.candidateIds().isEmpty()
                        || selection.candidateIds().contains(cv.candidateId()))
                .filter(cv -> selection.uploadId() == null
                        || uploads.getOrDefault(selection.uploadId(), Set.of()).contains(cv.cvId()))
                .map(PooledCv::cvId)
                .sorted()
                .toList());
    }

    @Override
    public Flux<PooledCv> load(Collection<UUID> cvIds) {
        return Flux.defer(() -> {
            loads++;
            return Flux.fromIterable(cvs.values()).filter(cv -> cvIds.contains(cv.cvId()));
        });
    }

    @Override
    public Mono<PooledCv> ofCandidate(UUID candidateId) {
        return Flux.fromIterable(current())
                .filter(cv -> cv.candidateId().equals(candidateId))
                .next();
    }

    /// How often facts were read.
    public int loads() {
        return loads;
    }

    private List<PooledCv> current() {
        var newest = new HashMap<UUID, PooledCv>();
        var byAge = new ArrayList<>(cvs.values());
        byAge.sort(Comparator.comparing(PooledCv::parsedAt));
        byAge.forEach(cv -> newest.put(cv.candidateId(), cv));
        return List.copyOf(newest.values());
    }
}
