package dev.shortlist.ingest.parsing.yardstick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/// Hits and misses of one field over all files.
final class Tally {

    private final String field;
    private final List<String> misses = new ArrayList<>();
    private int hits;
    private int found;
    private int known;

    Tally(String field) {
        this.field = field;
    }

    /// Each known value is matched with one found value at most.
    <K, F> void count(String file, List<K> knowns, List<F> founds, BiPredicate<K, F> same) {
        var left = new ArrayList<>(founds);
        for (K value : knowns) {
            var match = left.stream()
                    .filter(candidate -> same.test(value, candidate))
                    .findFirst();
            if (match.isPresent()) {
                hits++;
                left.remove(match.get());
            } else {
                misses.add(file + ": not found: " + value);
            }
        }
        left.forEach(value -> misses.add(file + ": not true: " + value));
        known += knowns.size();
        found += founds.size();
    }

    String line() {
        double precision = found == 0 ? 1 : (double) hits / found;
        double recall = known == 0 ? 1 : (double) hits / known;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                Locale.ROOT, "%-12s P %.3f  R %.3f  F1 %.3f  (%d of %d)", field, precision, recall, f1, hits, known);
    }

    List<String> misses() {
        return misses;
    }
}
