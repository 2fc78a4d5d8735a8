package dev.shortlist.reader.layout;

import dev.shortlist.reader.bidi.VisualLine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Writes a row of glyphs as a line: words by gaps, logical order, and the extent of every word.
final class LineWriter {

    private final StringBuilder text = new StringBuilder();
    private final List<LaidLine.LaidWord> words = new ArrayList<>();
    private int wordStart;
    private float left;
    private float top;
    private float right;
    private float bottom;

    private LineWriter() {
        forget();
    }

    static LaidLine write(List<Glyph> glyphs, boolean rightToLeft, int region) {
        List<Atom> atoms = Atoms.of(glyphs);
        var writer = new LineWriter();
        for (VisualLine.Piece piece :
                VisualLine.logical(atoms.stream().map(Atom::text).toList(), rightToLeft)) {
            writer.add(atoms.get(piece.index()), piece.text());
        }
        writer.endWord();
        return writer.line(glyphs, region);
    }

    private void add(Atom atom, String shown) {
        if (atom.isWhite()) {
            endWord();
            text.append(shown);
            wordStart = text.length();
            return;
        }
        text.append(shown);
        left = Math.min(left, atom.left());
        top = Math.min(top, atom.top());
        right = Math.max(right, atom.right());
        bottom = Math.max(bottom, atom.bottom());
    }

    private void endWord() {
        if (text.length() > wordStart) {
            compose();
            words.add(new LaidLine.LaidWord(wordStart, text.length(), left, top, right, bottom));
        }
        forget();
    }

    // Accents that were painted apart from their letters.
    private void compose() {
        String word = text.substring(wordStart);
        if (!Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
            text.setLength(wordStart);
            text.append(Normalizer.normalize(word, Normalizer.Form.NFC));
        }
    }

    private void forget() {
        left = Float.MAX_VALUE;
        top = Float.MAX_VALUE;
        right = -Float.MAX_VALUE;
        bottom = -Float.MAX_VALUE;
    }

    private LaidLine line(List<Glyph> glyphs, int region) {
        float lineLeft = Float.MAX_VALUE;
        float lineTop = Float.MAX_VALUE;
        float lineRight = -Float.MAX_VALUE;
        float lineBottom = -Float.MAX_VALUE;
        for (var word : words) {
            lineLeft = Math.min(lineLeft, word.left());
            lineTop = Math.min(lineTop, word.top());
            lineRight = Math.max(lineRight, word.right());
            lineBottom = Math.max(lineBottom, word.bottom());
        }
        float size = 0;
        int letters = 0;
        int bold = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isSpace()) {
                letters++;
                bold += glyph.bold() ? 1 : 0;
                size = Math.max(size, glyph.size());
            }
        }
        int turn = glyphs.getFirst().turn();
        return new LaidLine(
                text.toString(),
                List.copyOf(words),
                turn,
                lineLeft,
                lineTop,
                lineRight,
                lineBottom,
                size,
                bold * 10 >= letters * 9,
                region);
    }
}
