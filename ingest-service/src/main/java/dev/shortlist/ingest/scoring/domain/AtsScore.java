package dev.shortlist.ingest.scoring.domain;

import java.util.List;

/// A score from 0 to 100 and how it came about: its criteria add up to it exactly.
public record AtsScore(double score, String rubric, List<Criterion> criteria) {

    public AtsScore {
        criteria = List.copyOf(criteria);
    }

    /// One part of the score, the text that earned it, and what would earn the rest.
    public record Criterion(String id, double points, double max, List<String> evidence, List<ToGain> toGain) {

        public Criterion {
            evidence = List.copyOf(evidence);
            toGain = List.copyOf(toGain);
        }
    }

    /// What to do for how many points.
    public record ToGain(double points, String task) {}
}
