package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.contracts.ranking.Gate;
import java.awt.Color;

/// How a must-have looks: met, not met, or not known.
final class Marks {

    private Marks() {}

    static String sign(Gate.Met met) {
        return switch (met) {
            case YES -> "✓";
            case NO -> "✗";
            case NO_DATA -> "?";
        };
    }

    static Color color(Gate.Met met) {
        return switch (met) {
            case YES -> Ink.GOOD;
            case NO -> Ink.BAD;
            case NO_DATA -> Ink.WARN;
        };
    }
}
