package dev.shortlist.language.skill;

import dev.shortlist.language.text.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one skill is worth where another is asked for.
final class Relations {

    private final Map<String, Map<String, Double>> credit = new HashMap<>();
    private final Map<String, Set<String>> equal = new HashMap<>();

    Relations(List<List<String>> rows) {
        for (List<String> row : rows) {
            learn(row.get(0), Table.items(row.get(1), ';'));
        }
    }

    Map<String, Double> related(String id) {
        return Collections.unmodifiableMap(credit.getOrDefault(id, Map.of()));
    }

    Set<String> equivalents(String id) {
        return Collections.unmodifiableSet(equal.getOrDefault(id, Set.of()));
    }

    /// Every id that any relation names.
    Set<String> ids() {
        var ids = new TreeSet<>(credit.keySet());
        credit.values().forEach(related -> ids.addAll(related.keySet()));
        equal.values().forEach(ids::addAll);
        return ids;
    }

    private void learn(String how, List<String> ids) {
        if (how.equals("=")) {
            pairs(ids, (a, b) -> equal.computeIfAbsent(a, x -> new TreeSet<>()).add(b));
        } else if (how.indexOf('>') < 0) {
            double weight = Double.parseDouble(how);
            pairs(ids, (a, b) -> put(a, b, weight));
        } else {
            List<String> parts = Table.items(how, '>');
            ids.forEach(id -> put(parts.get(1), id, Double.parseDouble(parts.get(0))));
        }
    }

    private interface Pair {
        void of(String a, String b);
    }

    private static void pairs(List<String> ids, Pair pair) {
        for (String a : ids) {
            for (String b : ids) {
                if (!a.equals(b)) {
                    pair.of(a, b);
                }
            }
        }
    }

    // Two groups may say something of the same pair: the higher credit stands.
    private void put(String wanted, String held, double weight) {
        credit.computeIfAbsent(wanted, x -> new TreeMap<>()).merge(held, weight, Math::max);
    }
}
