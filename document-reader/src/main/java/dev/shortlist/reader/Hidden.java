package dev.shortlist.reader;

/// Text that is in the file but not before the reader's eyes.
public record Hidden(Kind kind, int page, String quote) {

    /// How the text is kept out of sight.
    public enum Kind {
        WHITE_TEXT,
        INVISIBLE,
        TRANSPARENT,
        TINY,
        OFF_PAGE,
        COVERED,
        CLIPPED,
        ZERO_WIDTH,
        VANISH
    }
}
