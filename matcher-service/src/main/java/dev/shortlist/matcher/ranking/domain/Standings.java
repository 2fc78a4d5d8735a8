package dev.shortlist.matcher.ranking.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Orders a list best first: by score, then by required skills, then by id, so that no order is ever left to chance.
/// A band reaches one point down from its best score. A place that a person gave wins over the computed one.
public final class Standings {

    private static final double BAND = 1.0;

    // Scores have one decimal, but 86.4 - 85.4 is not quite 1 in binary.
    private static final double ROUNDING = 1e-9;

    private static final Comparator<Entry> BEST_FIRST = Comparator.comparingDouble(Entry::score)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Entry::requiredSkills).reversed())
            .thenComparing(Entry::candidateId);

    private Standings() {}

    public static List<Standing> of(List<Entry> entries, Map<UUID, Integer> placesGiven) {
        var computed = entries.stream().sorted(BEST_FIRST).toList();
        var bands = bands(computed);
        var ordered = withPlacesGiven(computed, placesGiven);
        var standings = new ArrayList<Standing>(ordered.size());
        for (int index = 0; index < ordered.size(); index++) {
            var entry = ordered.get(index);
            int band = bands.getOrDefault(entry.candidateId(), 1);
            standings.add(new Standing(entry.candidateId(), entry.score(), index + 1, band));
        }
        return standings;
    }

    private static Map<UUID, Integer> bands(List<Entry> computed) {
        var bands = new HashMap<UUID, Integer>();
        int band = 0;
        double top = Double.POSITIVE_INFINITY;
        for (var entry : computed) {
            if (top - entry.score() > BAND + ROUNDING) {
                band++;
                top = entry.score();
            }
            bands.put(entry.candidateId(), band);
        }
        return bands;
    }

    private static List<Entry> withPlacesGiven(List<Entry> computed, Map<UUID, Integer> placesGiven) {
        var free = new ArrayList<>(computed);
        var placed = computed.stream()
                .filter(entry -> placesGiven.containsKey(entry.candidateId()))
                .sorted(Comparator.comparingInt(entry -> placesGiven.getOrDefault(entry.candidateId(), 1)))
                .toList();
        free.removeAll(placed);
        for (var entry : placed) {
            int place = placesGiven.getOrDefault(entry.candidateId(), 1);
            free.add(Math.clamp(place - 1, 0, free.size()), entry);
        }
        return free;
    }

    /// What the order rests on.
    public record Entry(UUID candidateId, double score, double requiredSkills) {}
}
