package dev.shortlist.ingest.likeness.domain;

import org.jspecify.annotations.Nullable;

/// Where somebody worked or studied, and when: `yyyy-MM` or `yyyy`.
public record Stay(
        @Nullable String where,
        @Nullable String start,
        @Nullable String end) {

    /// Whether the dates are the same as far as both tell them; one CV may be older than the end.
    boolean sameTimeAs(Stay other) {
        if (start == null || other.start == null) {
            return false;
        }
        boolean exact = start.length() > 4 && start.equals(other.start);
        return exact || (year(start).equals(year(other.start)) && coarse(other) && sameEndAs(other));
    }

    boolean sameEndAs(Stay other) {
        return end != null && other.end != null && year(end).equals(year(other.end));
    }

    private boolean coarse(Stay other) {
        return String.valueOf(start).length() <= 4
                || String.valueOf(other.start).length() <= 4;
    }

    /// Where it was and since when, as a person would say it.
    String told() {
        return (where == null ? "?" : where) + (start == null ? "" : ", " + start) + (end == null ? "" : " – " + end);
    }

    static String year(String date) {
        return date.substring(0, Math.min(4, date.length()));
    }
}
