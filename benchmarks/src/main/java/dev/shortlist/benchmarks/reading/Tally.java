package dev.shortlist.benchmarks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// How many known values were found, and how many found values are true.
public record Tally(int hits, int known, int found) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    /// Each known value is matched with one found value at most; what stays alone is told to the listener.
    static <K, F> Tally of(List<K> knowns, List<F> founds, BiPredicate<K, F> same, Misses misses) {
        var left = new ArrayList<>(founds);
        int hits = 0;
        for (K known : knowns) {
            var match = left.stream().filter(found -> same.test(known, found)).findFirst();
            if (match.isPresent()) {
                hits++;
                left.remove(match.get());
            } else {
                misses.add("not found: " + known);
            }
        }
        left.forEach(found -> misses.add("not true: " + found));
        return new Tally(hits, knowns.size(), founds.size());
    }

    Tally plus(Tally other) {
        return new Tally(hits + other.hits, known + other.known, found + other.found);
    }

    public double precision() {
        return found == 0 ? 1 : (double) hits / found;
    }

    public double recall() {
        return known == 0 ? 1 : (double) hits / known;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /// Hears of each value that was missed or made up.
    interface Misses {
        void add(String what);
    }
}
