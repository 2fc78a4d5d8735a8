package dev.shortlist.matcher.ranking.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How far a candidate fills each factor, 0 to 1. A factor that the job does not ask about is absent.
public record Fractions(Map<FactorId, Double> byFactor) {

    public Fractions {
        var rounded = new EnumMap<FactorId, Double>(FactorId.class);
        // What is stored is what is summed: a list that is weighed again must not drift by a last digit.
        byFactor.forEach((factor, fraction) -> rounded.put(factor, Math.round(fraction * 10_000) / 10_000.0));
        byFactor = Collections.unmodifiableMap(rounded);
    }

    public boolean asks(FactorId factor) {
        return byFactor.containsKey(factor);
    }

    public double of(FactorId factor) {
        return byFactor.getOrDefault(factor, 0.0);
    }
}
