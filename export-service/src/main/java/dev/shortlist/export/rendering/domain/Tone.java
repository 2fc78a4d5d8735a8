package dev.shortlist.export.rendering.domain;

/// How good a score looks at a glance; only the colors of a report hang on it.
public enum Tone {
    STRONG(80),
    GOOD(65),
    FAIR(50),
    WEAK(35),
    POOR(0);

    private final int from;

    Tone(int from) {
        this.from = from;
    }

    /// The lowest score of this tone.
    public int from() {
        return from;
    }

    public static Tone of(double score) {
        for (var tone : values()) {
            if (score >= tone.from) {
                return tone;
            }
        }
        return POOR;
    }
}
