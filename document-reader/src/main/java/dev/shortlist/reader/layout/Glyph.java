package dev.shortlist.reader.layout;

/// A glyph with its text, in the frame in which its line runs from left to right: `turn` quarter turns clockwise from
/// the page's.
public record Glyph(
        String text,
        float left,
        float right,
        float baseline,
        float top,
        float bottom,
        float size,
        boolean bold,
        int turn) {

    private static final String CELL_END = "\t";
    private static final int[] COSINE = {1, 0, -1, 0};
    private static final int[] SINE = {0, 1, 0, -1};

    /// What parts two cells that stand close.
    static Glyph cellEnd(Glyph at) {
        return new Glyph(CELL_END, at.left, at.left, at.baseline, at.top, at.bottom, at.size, at.bold, at.turn);
    }

    boolean isCellEnd() {
        return text.equals(CELL_END);
    }

    public boolean isSpace() {
        char first = text.charAt(0);
        return (first <= ' ' || first > '~') && text.isBlank();
    }

    public Glyph bolder() {
        return new Glyph(text, left, right, baseline, top, bottom, size, true, turn);
    }

    Glyph with(String other) {
        return new Glyph(other, left, right, baseline, top, bottom, size, bold, turn);
    }

    /// The glyph moved up or down.
    Glyph onBaseline(float other) {
        float down = other - baseline;
        return new Glyph(text, left, right, other, top + down, bottom + down, size, bold, turn);
    }

    float width() {
        return right - left;
    }

    float center() {
        return (left + right) / 2;
    }

    /// Where a point of the page lies along lines of this turn.
    public static float along(float x, float y, int turn) {
        return x * COSINE[turn] + y * SINE[turn];
    }

    /// Where a point of the page lies across lines of this turn, downwards.
    public static float across(float x, float y, int turn) {
        return y * COSINE[turn] - x * SINE[turn];
    }

    public static float x(float along, float across, int turn) {
        return along * COSINE[turn] - across * SINE[turn];
    }

    public static float y(float along, float across, int turn) {
        return along * SINE[turn] + across * COSINE[turn];
    }
}
