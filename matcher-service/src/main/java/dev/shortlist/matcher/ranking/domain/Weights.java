package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.failure.Invalid;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How much each factor counts, relative to the others.
public record Weights(Map<FactorId, Double> byFactor) {

    private static final double HEAVIEST = 1000;

    public static final Weights STANDARD = new Weights(standard());

    public Weights {
        byFactor = Collections.unmodifiableMap(new EnumMap<>(byFactor));
    }

    /// These weights where the caller names a factor, the present ones where not.
    public Weights changedBy(@Nullable Map<String, @Nullable Double> wanted) {
        var changed = new EnumMap<>(byFactor);
        if (wanted != null) {
            wanted.forEach((name, weight) -> changed.put(factor(name), allowed(name, weight)));
        }
        if (changed.values().stream().allMatch(weight -> weight == 0)) {
            throw new Invalid("weights", "must not all be zero");
        }
        return new Weights(changed);
    }

    public double of(FactorId factor) {
        return byFactor.getOrDefault(factor, 0.0);
    }

    public Map<String, Double> wire() {
        var wire = new TreeMap<String, Double>();
        byFactor.forEach((factor, weight) -> wire.put(factor.wire(), weight));
        return wire;
    }

    private static FactorId factor(String name) {
        return FactorId.named(name)
                .orElseThrow(() -> new Invalid(
                        "weights." + name,
                        "is not a factor; known are " + STANDARD.wire().keySet()));
    }

    private static double allowed(String name, @Nullable Double weight) {
        if (weight == null || !(weight >= 0 && weight <= HEAVIEST)) {
            throw new Invalid("weights." + name, "must be a number from 0 to 1000");
        }
        return weight;
    }

    private static Map<FactorId, Double> standard() {
        var standard = new EnumMap<FactorId, Double>(FactorId.class);
        for (var factor : FactorId.values()) {
            standard.put(factor, factor.standardWeight());
        }
        return standard;
    }
}
