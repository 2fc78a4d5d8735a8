package dev.shortlist.contracts.ranking;

import org.jspecify.annotations.Nullable;

/// A must-have, apart from the points. `no_data` is not `no`: the CV is silent.
public record Gate(String requirement, Met met, @Nullable String evidence) {

    /// What the CV says about a must-have.
    public enum Met {
        YES,
        NO,
        NO_DATA
    }
}
