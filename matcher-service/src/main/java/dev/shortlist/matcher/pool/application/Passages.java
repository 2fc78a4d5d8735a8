package dev.shortlist.matcher.pool.application;

import dev.shortlist.matcher.pool.domain.Passage;
import dev.shortlist.matcher.pool.domain.Quote;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The passages of CVs, found by meaning. Writing is not part of any transaction: it is safe to repeat instead.
public interface Passages {

    /// These and no others are the CV's passages afterwards.
    Mono<Void> replace(UUID cvId, List<Passage> passages);

    Mono<Void> remove(UUID cvId);

    /// A text in the form in which passages are compared.
    Mono<Meaning> meaningOf(String text);

    /// Of each of these CVs the passage nearest to the meaning, from one section or from any. CVs without passages
    /// are absent.
    Mono<Map<UUID, Nearest>> nearest(Meaning meaning, Collection<UUID> cvIds, @Nullable String section);

    /// A place in the space of meanings.
    record Meaning(List<Float> vector) {}

    /// A passage with its cosine similarity.
    record Nearest(double cosine, String section, Quote quote) {}
}
