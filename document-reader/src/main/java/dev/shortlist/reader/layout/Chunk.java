package dev.shortlist.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Glyphs on one baseline with no wide gap between them: the smallest thing that a column can hold.
record Chunk(
        List<Glyph> glyphs,
        float left,
        float right,
        float top,
        float bottom,
        float baseline,
        float size,
        boolean dated) {

    // Wider than a stretched space of justified text, narrower than the gutter between two columns.
    private static final float GAP = 1.0f;
    private static final float MOST_WHITE = 2;
    private static final String SEPARATORS = "•|·◦";
    private static final float SAME_BASELINE = 0.1f;
    private static final float EDGE = 0.2f;
    private static final float TWICE_PAINTED = 0.3f;

    float middle() {
        return (top + bottom) / 2;
    }

    boolean crosses(float x) {
        return left < x && right > x;
    }

    float height() {
        return bottom - top;
    }

    int characters() {
        return glyphs.size();
    }

    Chunk mirrored() {
        return new Chunk(glyphs, -right, -left, top, bottom, baseline, size, dated);
    }

    /// This chunk as if it filled all between two places, as a row of a table does.
    Chunk over(float from, float to) {
        return new Chunk(glyphs, from, to, top, bottom, baseline, size, false);
    }

    /// This chunk and then another one, a space between, whatever the places of their glyphs.
    Chunk followedBy(Chunk other, boolean rightToLeft) {
        var all = new ArrayList<>(rightToLeft ? other.glyphs : glyphs);
        Glyph last = all.getLast();
        all.add(new Glyph(
                " ",
                last.right(),
                last.right(),
                last.baseline(),
                last.top(),
                last.bottom(),
                last.size(),
                last.bold(),
                last.turn()));
        all.addAll(rightToLeft ? glyphs : other.glyphs);
        return new Chunk(all, left, right, top, bottom, baseline, size, dated);
    }

    /// Both halves where a word begins at the edge, or ends there, or this chunk alone.
    List<Chunk> cutAt(float edge, boolean ends) {
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph inner = ends ? glyphs.get(i - 1) : glyphs.get(i);
            Glyph gap = ends ? glyphs.get(i) : glyphs.get(i - 1);
            float at = ends ? inner.right() : inner.left();
            boolean apart =
                    gap.isSpace() || glyphs.get(i).left() - glyphs.get(i - 1).right() > EDGE * size;
            if (!inner.isSpace() && apart && Math.abs(at - edge) < EDGE * size) {
                var halves = new ArrayList<Chunk>();
                close(new ArrayList<>(glyphs.subList(0, i)), halves);
                close(new ArrayList<>(glyphs.subList(i, glyphs.size())), halves);
                return halves;
            }
        }
        return List.of(this);
    }

    static List<Chunk> of(List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        var chunks = new ArrayList<Chunk>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !sameBaseline(sorted.get(start), sorted.get(i))) {
                List<Glyph> band = sorted.subList(start, i);
                band.sort(Comparator.comparingDouble(Glyph::left));
                cut(band, chunks);
                start = i;
            }
        }
        return Bullets.joined(chunks);
    }

    private static boolean sameBaseline(Glyph one, Glyph other) {
        return other.baseline() - one.baseline() <= Math.max(0.4f, SAME_BASELINE * Math.min(one.size(), other.size()));
    }

    private static void cut(List<Glyph> band, List<Chunk> chunks) {
        var current = new ArrayList<Glyph>();
        float end = 0;
        boolean blank = true;
        boolean joins = false;
        for (int i = 0; i < band.size(); i++) {
            Glyph glyph = band.get(i);
            if (glyph.isSpace()) {
                current.add(glyph);
                continue;
            }
            if (isPaintedTwice(glyph, current)) {
                continue;
            }
            boolean sign = !blank && isBetweenFacts(band, i, end);
            boolean goesOn = sign || joins;
            joins = sign;
            if (!current.isEmpty() && !goesOn && glyph.left() - end > GAP * glyph.size()) {
                close(current, chunks);
                blank = true;
            }
            end = blank ? glyph.right() : Math.max(end, glyph.right());
            blank = false;
            current.add(glyph);
        }
        close(current, chunks);
    }

    /// Whether a sign stands in the middle between two words: its line goes on, however wide the white of its type is.
    private static boolean isBetweenFacts(List<Glyph> band, int at, float end) {
        Glyph sign = band.get(at);
        if (!SEPARATORS.contains(sign.text())) {
            return false;
        }
        int next = at + 1;
        while (next < band.size() && band.get(next).isSpace()) {
            next++;
        }
        float before = sign.left() - end;
        float behind = next < band.size() ? band.get(next).left() - sign.right() : Float.MAX_VALUE;
        return before < MOST_WHITE * sign.size() && Math.abs(before - behind) < EDGE * sign.size();
    }

    // Poor man's bold: the same letter again, a hair aside.
    private static boolean isPaintedTwice(Glyph glyph, List<Glyph> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
            Glyph other = before.get(i);
            if (other.text().equals(glyph.text())
                    && glyph.left() - other.left() < TWICE_PAINTED * Math.min(glyph.width(), other.width())) {
                return true;
            }
        }
        return false;
    }

    private static void close(List<Glyph> current, List<Chunk> chunks) {
        var glyphs = new ArrayList<>(current);
        current.clear();
        while (!glyphs.isEmpty() && glyphs.getLast().isSpace()) {
            glyphs.removeLast();
        }
        while (!glyphs.isEmpty() && glyphs.getFirst().isSpace()) {
            glyphs.removeFirst();
        }
        if (!glyphs.isEmpty()) {
            chunks.add(around(glyphs));
        }
    }

    boolean startsLowerCase() {
        return Character.isLowerCase(glyphs.getFirst().text().codePointAt(0));
    }

    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.isSpace());
    }

    /// Whether the first word of another chunk would not have stood behind this one within a width.
    boolean hasNoRoomFor(Chunk next, double width) {
        return right - left + EDGE * size + next.firstWord() > width;
    }

    // From the side that is read first, which does not matter to the width of most words.
    private float firstWord() {
        int end = 1;
        while (end < glyphs.size() && !glyphs.get(end).isSpace()) {
            end++;
        }
        return glyphs.get(end - 1).right() - left;
    }

    /// Whether the type changes between this chunk and the one at its right.
    boolean changesInto(Chunk next) {
        Glyph last = glyphs.getLast();
        Glyph first = next.glyphs.getFirst();
        return last.bold() != first.bold() || Math.abs(last.size() - first.size()) > EDGE * last.size();
    }

    /// A mark and the text that it stands beside, on the text's baseline.
    Chunk marked(Chunk mark) {
        var all = new ArrayList<>(mark.left < left ? mark.glyphs : glyphs);
        all.addAll(mark.left < left ? glyphs : mark.glyphs);
        return new Chunk(
                all,
                Math.min(left, mark.left),
                Math.max(right, mark.right),
                Math.min(top, mark.top),
                Math.max(bottom, mark.bottom),
                baseline,
                size,
                dated);
    }

    static Chunk around(List<Glyph> glyphs) {
        float right = 0;
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        float size = 0;
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
            top = Math.min(top, glyph.top());
            bottom = Math.max(bottom, glyph.bottom());
            size = Math.max(size, glyph.size());
        }
        Glyph first = glyphs.getFirst();
        return new Chunk(
                glyphs,
                first.left(),
                Math.max(right, first.left()),
                top,
                bottom,
                first.baseline(),
                size,
                DateCell.is(glyphs));
    }
}
