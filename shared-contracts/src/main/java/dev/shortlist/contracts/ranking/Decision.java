package dev.shortlist.contracts.ranking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person decided about a result, and why. `rank` overrides the computed place.
public record Decision(
        Verdict decision, @Nullable Integer rank, @Nullable String note, String decidedBy, Instant decidedAt) {

    /// Nothing is ever rejected without a person.
    public enum Verdict {
        SHORTLIST,
        REJECT,
        HOLD
    }
}
