package dev.shortlist.reader.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows the line that names two things with nothing but a change of type between: a company and a title, of which the
/// first is bold, or the names of a person set in capitals without white.
final class TypeChange {

    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 45;
    // Larger lines say who the person is.
    private static final float LARGEST = 14.5f;

    private TypeChange() {}

    /// The glyph with which the second of the two begins, or null.
    static @Nullable Glyph in(List<Glyph> glyphs) {
        if (glyphs.isEmpty() || glyphs.getFirst().bold() == glyphs.getLast().bold()) {
            return null;
        }
        boolean bold = glyphs.getFirst().bold();
        int at = 0;
        while (glyphs.get(at).bold() == bold || glyphs.get(at).isSpace()) {
            at++;
        }
        var first = glyphs.subList(0, at);
        var second = glyphs.subList(at, glyphs.size());
        boolean two = isSome(first) && isSome(second) && second.stream().noneMatch(glyph -> glyph.bold() == bold);
        return two && (areNamed(first, second) || (areCapitals(first) && areCapitals(second)))
                ? second.getFirst()
                : null;
    }

    private static boolean isSome(List<Glyph> glyphs) {
        return glyphs.size() >= FEWEST_LETTERS && glyphs.size() <= MOST_LETTERS;
    }

    private static boolean areNamed(List<Glyph> first, List<Glyph> second) {
        Glyph last = first.getLast().isSpace() ? first.get(first.size() - 2) : first.getLast();
        Glyph next = second.getFirst();
        return first.getFirst().bold()
                && next.size() <= LARGEST
                && Character.isLetterOrDigit(last.text().codePointAt(0))
                && Character.isUpperCase(next.text().codePointAt(0))
                && Character.isLetter(first.getFirst().text().codePointAt(0));
    }

    private static boolean areCapitals(List<Glyph> glyphs) {
        return glyphs.stream()
                .allMatch(glyph -> glyph.size() > LARGEST
                        && Character.isUpperCase(glyph.text().codePointAt(0)));
    }
}
