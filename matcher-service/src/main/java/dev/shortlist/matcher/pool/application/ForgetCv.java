package dev.shortlist.matcher.pool.application;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Removes a CV from the pool and from everything that was made of it.
public final class ForgetCv {

    private final CandidatePool pool;
    private final Passages passages;
    private final List<Forgetting> others;

    public ForgetCv(CandidatePool pool, Passages passages, List<Forgetting> others) {
        this.pool = pool;
        this.passages = passages;
        this.others = List.copyOf(others);
    }

    public Mono<Void> forget(UUID cvId) {
        return passages.remove(cvId)
                .then(pool.remove(cvId))
                .thenMany(Flux.fromIterable(others).concatMap(other -> other.forget(cvId)))
                .then();
    }
}
