package dev.shortlist.matcher.ranking.domain;

import java.util.Locale;

/// Writes numbers as people do: 5 rather than 5.0.
final class Figures {

    private Figures() {}

    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
