package dev.shortlist.export.rendering.domain;

import dev.shortlist.contracts.ranking.Factor;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The order and the names in which factors are shown.
public final class Factors {

    private Factors() {}

    /// As the results list them, then what only the weights know.
    public static List<String> of(Collection<Result> sample, Set<String> weights) {
        var ids = new LinkedHashSet<String>();
        for (var result : sample) {
            result.factors().stream().map(Factor::id).forEach(ids::add);
        }
        weights.stream().sorted().forEach(ids::add);
        return List.copyOf(ids);
    }

    /// `required_skills` reads `Required skills`.
    public static String title(String id) {
        var words = id.replace('_', ' ').strip();
        return words.isEmpty() ? id : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
