package dev.shortlist.matcher.search.application;

import dev.shortlist.matcher.search.domain.Filters;
import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The pool, filtered exactly.
public interface FilteredPool {

    /// Everybody who passes, with what a question needs to know of them.
    Flux<Passing> passing(Filters filters, String nameAskedFor, Collection<String> skillsAskedFor);

    /// Those who passed, parsed last first.
    Flux<UUID> newest(Filters filters, int limit, int offset);

    Mono<Long> count(Filters filters);

    /// A CV that passed; `isNamed` when its name holds the question, with how many skills of the question it has.
    record Passing(UUID cvId, boolean isNamed, int skillsShared) {}
}
