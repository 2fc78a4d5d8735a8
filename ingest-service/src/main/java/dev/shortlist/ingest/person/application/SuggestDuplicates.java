package dev.shortlist.ingest.person.application;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.likeness.domain.Likeness;
import dev.shortlist.ingest.likeness.domain.Portrait;
import dev.shortlist.ingest.person.domain.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// Names the candidates who may be the person of a CV, surest first. It never decides: a person does.
public final class SuggestDuplicates {

    private final Cvs cvs;
    private final Lookalikes lookalikes;
    private final Candidates candidates;
    private final Scheduler processors;

    public SuggestDuplicates(Cvs cvs, Lookalikes lookalikes, Candidates candidates, Scheduler processors) {
        this.cvs = cvs;
        this.lookalikes = lookalikes;
        this.candidates = candidates;
        this.processors = processors;
    }

    public Mono<List<Suggestion>> suggest(UUID cvId) {
        return cvs.find(cvId)
                .switchIfEmpty(Mono.error(() -> new Missing("CV", cvId)))
                .map(KnownPerson::of)
                .flatMapMany(this::alike)
                .concatMap(found -> candidates
                        .cvsOf(found.candidate)
                        .collectList()
                        .map(all -> new Suggestion(found.candidate, all, found.name, found.likeness)))
                .collectList();
    }

    /// The CV most alike of each candidate.
    private Flux<Found> alike(KnownPerson read) {
        return lookalikes
                .of(read.cv())
                .collectList()
                .publishOn(processors)
                .map(others -> {
                    var portrait = read.content().portrait();
                    return others.stream()
                            .map(KnownPerson::of)
                            .filter(other -> !other.candidate().equals(read.candidate()))
                            .map(other -> Found.of(portrait, other))
                            .filter(found -> found.likeness.isTelling())
                            .sorted(Comparator.comparingDouble((Found found) -> found.likeness.score())
                                    .reversed())
                            .toList();
                })
                .flatMapIterable(found -> found)
                .distinct(Found::candidate);
    }

    private record Found(UUID candidate, @Nullable String name, Likeness likeness) {

        static Found of(Portrait portrait, KnownPerson other) {
            var theirs = other.content().portrait();
            return new Found(other.candidate(), theirs.name(), Likeness.between(portrait, theirs));
        }
    }
}
