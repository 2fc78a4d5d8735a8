package dev.shortlist.export.rendering.domain;

import dev.shortlist.contracts.ranking.Gate;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Figures over the results, counted as they pass by.
public final class Tally {

    // Clients may send any words as skills; the map must not grow with the file.
    private static final int MOST_SKILLS = 10_000;

    private final DoubleSummaryStatistics scores = new DoubleSummaryStatistics();
    private final Map<Integer, Integer> tens = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Map<Gate.Met, Integer>> gates = new TreeMap<>();
    private final Map<String, Integer> matched = new HashMap<>();
    private final Map<String, Integer> missing = new HashMap<>();
    private final Map<String, Integer> decisions = new TreeMap<>();
    private int suspicious;

    public void add(Result result) {
        var score = result.matchScore();
        if (score != null) {
            scores.accept(score);
            tens.merge(Math.clamp((int) (score / 10), 0, 9) * 10, 1, Integer::sum);
        }
        for (var gate : result.gates()) {
            gates.computeIfAbsent(gate.requirement(), _ -> new EnumMap<>(Gate.Met.class))
                    .merge(gate.met(), 1, Integer::sum);
        }
        result.matchedSkills().forEach(skill -> count(matched, skill));
        result.missingSkills().forEach(skill -> count(missing, skill));
        if (result.decision() != null && result.decision().decision() != null) {
            decisions.merge(result.decision().decision(), 1, Integer::sum);
        }
        suspicious += "suspicious".equals(result.integrity()) ? 1 : 0;
    }

    private static void count(Map<String, Integer> counts, String skill) {
        if (counts.size() < MOST_SKILLS || counts.containsKey(skill)) {
            counts.merge(skill, 1, Integer::sum);
        }
    }

    public DoubleSummaryStatistics scores() {
        return scores;
    }

    /// How many scored 90 and more, 80 to 90, and so on down; tens without anybody are left out.
    public Map<Integer, Integer> tens() {
        return tens;
    }

    public Map<String, Map<Gate.Met, Integer>> gates() {
        return gates;
    }

    public Map<String, Integer> decisions() {
        return decisions;
    }

    public int suspicious() {
        return suspicious;
    }

    public List<Map.Entry<String, Integer>> mostMatched(int limit) {
        return most(matched, limit);
    }

    public List<Map.Entry<String, Integer>> mostMissing(int limit) {
        return most(missing, limit);
    }

    private static List<Map.Entry<String, Integer>> most(Map<String, Integer> counts, int limit) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .toList();
    }
}
