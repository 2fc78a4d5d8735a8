package dev.shortlist.benchmarks.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The tallies by field, language and layout.
public final class Tallies {

    private final Map<Key, Tally> byKey = new TreeMap<>(
            Comparator.comparing(Key::field).thenComparing(Key::language).thenComparing(Key::layout));

    record Key(Field field, String language, String layout) {}

    /// One row of the result.
    public record Row(Field field, String language, String layout, Tally tally) {}

    void add(Field field, KnownCv known, Tally tally) {
        byKey.merge(new Key(field, known.language(), known.layout()), tally, Tally::plus);
    }

    public List<Row> rows() {
        return byKey.entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey().field(),
                        entry.getKey().language(),
                        entry.getKey().layout(),
                        entry.getValue()))
                .toList();
    }

    public Tally of(Field field) {
        return sum(key -> key.field() == field);
    }

    public Tally of(Field field, String language) {
        return sum(key -> key.field() == field && key.language().equals(language));
    }

    public Tally inLayout(Field field, String layout) {
        return sum(key -> key.field() == field && key.layout().equals(layout));
    }

    public List<String> languages() {
        return byKey.keySet().stream().map(Key::language).distinct().sorted().toList();
    }

    public List<String> layouts() {
        return byKey.keySet().stream().map(Key::layout).distinct().sorted().toList();
    }

    private Tally sum(Predicate<Key> wanted) {
        return byKey.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Tally.NOTHING, Tally::plus);
    }
}
