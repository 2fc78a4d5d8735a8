package dev.shortlist.reader.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts together what typesetters print upon each other: an accent or a vowel mark and its letter, and the raised and
/// lowered capitals of a logo such as that of TeX.
final class Overlaps {

    private static final String ACCENTS = "`^~¨¯´¸ˆˇ˘˙˚˛˜˝";
    private static final String COMBINING =
            "\u0300\u0302\u0303\u0308\u0304\u0301\u0327\u0302\u030c\u0306\u0307\u030a\u0328\u0303\u030b";
    private static final char FIRST_MARK = '\u0300';
    private static final float BESIDE = 0.1f;
    private static final float OVER_MIDDLE = 0.25f;
    private static final float MOST_RAISED = 0.45f;
    private static final float LEAST_RAISED = 0.02f;
    private static final float OVERLAP = 0.02f;

    private final List<Glyph> joined;

    private Overlaps(int size) {
        joined = new ArrayList<>(size);
    }

    /// Takes the glyphs in the order in which they were painted, in which these follow each other.
    static List<Glyph> joined(List<Glyph> painted) {
        var overlaps = new Overlaps(painted.size());
        painted.forEach(overlaps::add);
        return overlaps.joined;
    }

    private void add(Glyph glyph) {
        Glyph before = joined.isEmpty() ? null : joined.getLast();
        if (isMark(glyph)) {
            Glyph letter = letterBefore();
            joined.add(letter != null && isUpon(glyph, letter) ? glyph.onBaseline(letter.baseline()) : glyph);
            return;
        }
        lowerMarksOn(glyph);
        Glyph whole = before == null ? null : composed(before, glyph);
        if (whole != null) {
            joined.set(joined.size() - 1, whole);
        } else {
            joined.add(before != null && isOfLogo(before, glyph) ? glyph.onBaseline(before.baseline()) : glyph);
        }
    }

    private @Nullable Glyph letterBefore() {
        int at = joined.size() - 1;
        while (at > 0 && isMark(joined.get(at))) {
            at--;
        }
        return at < 0 ? null : joined.get(at);
    }

    // Right-to-left words are mostly painted from the left, a letter after its marks.
    private void lowerMarksOn(Glyph letter) {
        for (int i = joined.size() - 1; i >= 0 && isMark(joined.get(i)) && isUpon(joined.get(i), letter); i--) {
            joined.set(i, joined.get(i).onBaseline(letter.baseline()));
        }
    }

    private static boolean isMark(Glyph glyph) {
        return glyph.text().charAt(0) >= FIRST_MARK && Marks.isMark(glyph.text());
    }

    private static boolean isUpon(Glyph mark, Glyph letter) {
        float slack = BESIDE * letter.size();
        return mark.center() >= letter.left() - slack
                && mark.center() <= letter.right() + slack
                && Math.abs(mark.baseline() - letter.baseline()) < MOST_RAISED * letter.size();
    }

    /// A letter with its accent, whichever was painted first, or null where the two are none.
    private static @Nullable Glyph composed(Glyph one, Glyph other) {
        int accent = accent(one);
        Glyph letter = accent >= 0 ? other : one;
        Glyph mark = accent >= 0 ? one : other;
        int kind = accent >= 0 ? accent : accent(other);
        boolean upon = kind >= 0
                && Math.abs(mark.center() - letter.center()) < OVER_MIDDLE * letter.size()
                && Math.abs(mark.baseline() - letter.baseline()) < MOST_RAISED * letter.size();
        if (!upon) {
            return null;
        }
        String text = Normalizer.normalize(dotted(letter.text()) + COMBINING.charAt(kind), Normalizer.Form.NFC);
        return text.length() == 1 ? letter.with(text) : null;
    }

    private static int accent(Glyph glyph) {
        String text = glyph.text();
        char only = text.charAt(0);
        return text.length() > 1 || Character.isLetterOrDigit(only) ? -1 : ACCENTS.indexOf(only);
    }

    private static String dotted(String letter) {
        return switch (letter) {
            case "ı" -> "i";
            case "ȷ" -> "j";
            default -> letter;
        };
    }

    private static boolean isOfLogo(Glyph before, Glyph glyph) {
        float raised = Math.abs(glyph.baseline() - before.baseline()) / Math.max(before.size(), glyph.size());
        return raised > LEAST_RAISED
                && raised < MOST_RAISED
                && glyph.left() > before.left()
                && before.right() - glyph.left() > OVERLAP * glyph.size()
                && isCapital(before)
                && isCapital(glyph);
    }

    private static boolean isCapital(Glyph glyph) {
        return Character.isUpperCase(glyph.text().charAt(0));
    }
}
