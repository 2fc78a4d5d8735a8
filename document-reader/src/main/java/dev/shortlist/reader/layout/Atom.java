package dev.shortlist.reader.layout;

/// A letter with the marks upon it, or the white between two letters.
record Atom(String text, float left, float top, float right, float bottom, boolean isWhite) {

    static final Atom SPACE = new Atom(" ", 0, 0, 0, 0, true);
    /// The white between two cells of a row, such as a title and its dates.
    static final Atom CELL = new Atom("\t", 0, 0, 0, 0, true);

    static Atom of(Glyph glyph) {
        return new Atom(glyph.text(), glyph.left(), glyph.top(), glyph.right(), glyph.bottom(), false);
    }

    Atom with(String mark) {
        return new Atom(text + mark, left, top, right, bottom, false);
    }
}
