package dev.shortlist.ingest.scoring.domain;

import java.util.List;

/// One thing that a criterion looks at: tenths of a point earned of those possible, why, and what would earn the rest.
///
/// Tenths are whole numbers, so that sums are exact.
record Check(int earned, int possible, List<String> evidence, String task) {

    static Check of(boolean met, int possible, String evidence, String task) {
        return new Check(met ? possible : 0, possible, met ? List.of(evidence) : List.of(), task);
    }

    /// A part of the points for a part of the whole.
    static Check share(long part, long whole, int possible, List<String> evidence, String task) {
        int earned = whole == 0 ? 0 : (int) Math.round((double) possible * Math.min(part, whole) / whole);
        return new Check(earned, possible, earned == 0 ? List.of() : evidence, task);
    }
}
