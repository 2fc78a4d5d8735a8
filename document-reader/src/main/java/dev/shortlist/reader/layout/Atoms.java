package dev.shortlist.reader.layout;

import dev.shortlist.reader.bidi.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the words of a row: puts white where the gap between two glyphs is that of words, and joins letter-spaced
/// headings.
final class Atoms {

    private static final float WORD_GAP = 0.15f;
    // Justified lines are pressed together as well as drawn apart.
    private static final float PRESSED_GAP = 0.09f;
    private static final int LETTERS_OF_A_LINE = 30;
    private static final int LETTERS_OF_LONG_WORDS = 14;
    private static final float CELL_GAP = 1.8f;
    private static final float TRACKED = 0.1f;
    private static final float BEYOND_TRACKING = 1.75f;
    private static final int LETTERS_OF_A_HEADING = 4;
    private static final int LETTERS_OF_A_WORD = 24;

    private final List<Atom> atoms = new ArrayList<>();

    private Atoms() {}

    /// In visual order, from left to right.
    static List<Atom> of(List<Glyph> row) {
        var found = new Atoms();
        var cell = new ArrayList<Glyph>();
        float end = 0;
        for (Glyph glyph : row) {
            boolean next = !glyph.isSpace() && !cell.isEmpty() && glyph.left() - end > CELL_GAP * glyph.size();
            if (next || glyph.isCellEnd()) {
                found.cell(cell);
                found.atoms.add(Atom.CELL);
                cell.clear();
            }
            if (glyph.isCellEnd()) {
                continue;
            }
            cell.add(glyph);
            end = glyph.isSpace() ? end : Math.max(cell.size() == 1 ? glyph.right() : end, glyph.right());
        }
        found.cell(cell);
        return found.atoms;
    }

    private void cell(List<Glyph> glyphs) {
        float tracking = tracking(glyphs);
        float gap = isPressed(glyphs) ? PRESSED_GAP : WORD_GAP;
        Glyph change = TypeChange.in(glyphs);
        boolean spaced = false;
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                spaced = before != null;
                continue;
            }
            if (Marks.isMark(glyph.text()) && before != null) {
                attach(glyph);
                continue;
            }
            if (before != null && !Marks.isStretch(before.text())) {
                boolean parted = parts(glyph.left() - before.right(), gap * glyph.size(), spaced, tracking);
                part(before, glyph, parted, glyph.equals(change));
            }
            atoms.add(Atom.of(glyph));
            before = glyph;
            spaced = false;
        }
        while (!atoms.isEmpty() && atoms.getLast().isWhite()) {
            atoms.removeLast();
        }
    }

    private void part(Glyph before, Glyph glyph, boolean parted, boolean changed) {
        if (parted && changed) {
            atoms.add(Atom.CELL);
        } else if (parted || changed || scriptsMeet(before, glyph)) {
            atoms.add(Atom.SPACE);
        }
    }

    /// Whether the words of a line would be longer than any language's if white began at the usual width.
    private static boolean isPressed(List<Glyph> glyphs) {
        int letters = 0;
        int words = 1;
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                words++;
                continue;
            }
            words += before != null && glyph.left() - before.right() > WORD_GAP * glyph.size() ? 1 : 0;
            letters++;
            before = glyph;
        }
        return letters >= LETTERS_OF_A_LINE && letters > words * LETTERS_OF_LONG_WORDS;
    }

    private static boolean parts(float white, float gap, boolean spaced, float tracking) {
        return tracking > 0 ? white > tracking * BEYOND_TRACKING : spaced || white > gap;
    }

    // Arabic and Latin letters are never of one word, however close they were set.
    private static boolean scriptsMeet(Glyph before, Glyph glyph) {
        Direction one = Direction.of(before.text());
        Direction other = Direction.of(glyph.text());
        return (one == Direction.LEFT && other == Direction.RIGHT)
                || (one == Direction.RIGHT && other == Direction.LEFT);
    }

    // A vowel mark stands over the middle of its letter, wherever it was painted.
    private void attach(Glyph mark) {
        int at = atoms.size() - 1;
        while (at > 0 && atoms.get(at).isWhite()) {
            at--;
        }
        boolean previous =
                at > 0 && !atoms.get(at - 1).isWhite() && atoms.get(at).left() > mark.center();
        int base = previous ? at - 1 : at;
        atoms.set(base, atoms.get(base).with(mark.text()));
    }

    /// The usual gap between the letters of a spaced-out heading, or 0 when the text is set normally.
    private static float tracking(List<Glyph> glyphs) {
        var gaps = new float[glyphs.size()];
        int count = 0;
        int letters = 0;
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                continue;
            }
            letters += Character.isLetterOrDigit(glyph.text().codePointAt(0)) ? 1 : 0;
            if (before != null) {
                gaps[count++] = (glyph.left() - before.right()) / glyph.size();
            }
            before = glyph;
        }
        if (before == null || letters < LETTERS_OF_A_HEADING || letters < count * 0.8) {
            return 0;
        }
        float[] sorted = Arrays.copyOf(gaps, count);
        Arrays.sort(sorted);
        float usual = sorted[count / 2];
        // Not words of one letter by chance: the narrow gaps of such a heading are all alike, and it has gaps of words.
        boolean alike = usual > TRACKED && sorted[count / 5] > usual * 0.6f;
        return alike && longestWord(gaps, count, usual * BEYOND_TRACKING) <= LETTERS_OF_A_WORD
                ? usual * before.size()
                : 0;
    }

    private static int longestWord(float[] gaps, int count, float gapOfWords) {
        int longest = 0;
        int letters = 1;
        for (int i = 0; i < count; i++) {
            letters = gaps[i] > gapOfWords ? 1 : letters + 1;
            longest = Math.max(longest, letters);
        }
        return longest;
    }
}
