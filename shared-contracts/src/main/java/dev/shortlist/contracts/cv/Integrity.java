package dev.shortlist.contracts.cv;

import dev.shortlist.contracts.Lists;
import java.util.List;

/// What was found that a reader would not see or should not obey. None of it is ever scored, embedded or sent to a
/// model.
public record Integrity(Verdict verdict, List<Finding> findings) {

    public static final Integrity CLEAN = new Integrity(Verdict.CLEAN, List.of());

    public Integrity {
        findings = Lists.orEmpty(findings);
    }

    /// Whether a person should look twice.
    public enum Verdict {
        CLEAN,
        SUSPICIOUS
    }

    /// One such place, e.g. `white_text` on page 2.
    public record Finding(String kind, int page, String quote) {}
}
