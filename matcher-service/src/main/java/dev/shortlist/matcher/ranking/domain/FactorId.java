package dev.shortlist.matcher.ranking.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What points are given for, and how many of a hundred unless a person weighs them otherwise.
public enum FactorId {
    REQUIRED_SKILLS(40),
    PREFERRED_SKILLS(10),
    EXPERIENCE(20),
    MEANING(20),
    EDUCATION(10);

    private final double standardWeight;

    FactorId(double standardWeight) {
        this.standardWeight = standardWeight;
    }

    public double standardWeight() {
        return standardWeight;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FactorId> named(String wire) {
        return Arrays.stream(values()).filter(id -> id.wire().equals(wire)).findFirst();
    }
}
