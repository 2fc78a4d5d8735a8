package dev.shortlist.matcher;

import dev.shortlist.matcher.pool.application.Passages;
import dev.shortlist.matcher.pool.domain.Passage;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Passages that are near to a text when they share its words.
public final class InMemoryPassages implements Passages {

    private final Map<UUID, List<Passage>> byCv = new HashMap<>();
    private Set<String> asked = Set.of();

    @Override
    public Mono<Void> replace(UUID cvId, List<Passage> passages) {
        return Mono.fromRunnable(() -> byCv.put(cvId, passages));
    }

    @Override
    public Mono<Void> remove(UUID cvId) {
        return Mono.fromRunnable(() -> byCv.remove(cvId));
    }

    @Override
    public Mono<Meaning> meaningOf(String text) {
        return Mono.fromSupplier(() -> {
            asked = words(text);
            return new Meaning(List.of());
        });
    }

    @Override
    public Mono<Map<UUID, Nearest>> nearest(Meaning meaning, Collection<UUID> cvIds, @Nullable String section) {
        return Mono.fromSupplier(() -> {
            var nearest = new HashMap<UUID, Nearest>();
            for (var cvId : cvIds) {
                byCv.getOrDefault(cvId, List.of()).stream()
                        .filter(passage -> section == null || section.equals(passage.section()))
                        .map(passage -> new Nearest(likeness(passage), passage.section(), passage.quote()))
                        .max((left, right) -> Double.compare(left.cosine(), right.cosine()))
                        .ifPresent(best -> nearest.put(cvId, best));
            }
            return nearest;
        });
    }

    public List<Passage> of(UUID cvId) {
        return byCv.getOrDefault(cvId, List.of());
    }

    private double likeness(Passage passage) {
        var shared = new HashSet<>(words(passage.meaning()));
        shared.retainAll(asked);
        return asked.isEmpty() ? 0 : (double) shared.size() / asked.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
    }
}
