package dev.shortlist.matcher.ranking.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A skill that a job asks for. `credit` says what other skills are worth for it: 1 for itself and its equivalents,
/// less for related ones. A skill outside the catalogue is known by `folded` alone.
public record SkillNeed(String label, @Nullable String id, String folded, Map<String, Double> credit) {

    public SkillNeed {
        credit = Map.copyOf(credit);
    }

    String criterion() {
        return id == null ? folded.replace(' ', '-') : id;
    }
}
