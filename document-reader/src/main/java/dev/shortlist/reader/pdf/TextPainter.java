package dev.shortlist.reader.pdf;

import dev.shortlist.reader.layout.Glyph;
import dev.shortlist.reader.layout.Marks;
import dev.shortlist.reader.pdf.font.FontStyle;
import dev.shortlist.reader.pdf.font.PdfFont;
import dev.shortlist.reader.pdf.paint.Canvas;
import dev.shortlist.reader.pdf.paint.Mark;
import dev.shortlist.reader.pdf.paint.Matrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows strings: moves along the line glyph by glyph and marks each on the canvas.
final class TextPainter {

    private static final int STROKES = 1;
    private static final int INVISIBLE = 3;
    private static final int ONLY_CLIPS = 7;
    private static final int FILLS_AND_STROKES = 2;

    private final Canvas canvas;
    private Matrix matrix = Matrix.IDENTITY;
    private Matrix line = Matrix.IDENTITY;
    private @Nullable String spoken;
    private @Nullable String said;

    TextPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /// What the file says that glyphs without text of their own are, such as a ligature of an embedded subset.
    void speak(@Nullable String text) {
        spoken = text;
        said = null;
    }

    /// A glyph without text is what the file says; other glyphs of the same ligature do not say it again.
    private @Nullable String heard(@Nullable String text) {
        if (text == null) {
            said = spoken;
            spoken = null;
            return said;
        }
        if (said != null && said.contains(text)) {
            return null;
        }
        spoken = text.equals(spoken) ? null : spoken;
        return text;
    }

    void begin() {
        place(Matrix.IDENTITY);
    }

    void place(Matrix at) {
        matrix = at;
        line = at;
    }

    void nextLine(double dx, double dy) {
        place(line.after(dx, dy));
    }

    void showAll(List<?> parts, State state, boolean hidden) {
        for (Object part : parts) {
            if (part instanceof byte[] string) {
                show(string, state, hidden);
            } else if (part instanceof Double back) {
                matrix = matrix.after(-back / 1000 * state.fontSize * state.horizontalScale, 0);
            }
        }
    }

    void show(byte[] string, State state, boolean hidden) {
        PdfFont font = state.font;
        if (font == null || state.fontSize == 0) {
            return;
        }
        int at = 0;
        while (at < string.length) {
            canvas.step();
            int length = Math.min(font.codeLength(string, at), string.length - at);
            int code = font.code(string, at, length);
            double width = font.width(code) * state.fontSize;
            String text = heard(font.text(code));
            String plain = text == null ? "" : Marks.clean(text);
            if (!plain.isEmpty()) {
                mark(plain, width * state.horizontalScale, font.style(), state, hidden);
            }
            boolean space = length == 1 && code == ' ';
            double advance = width + state.characterSpacing + (space ? state.wordSpacing : 0);
            matrix = matrix.after(advance * state.horizontalScale, 0);
            at += length;
        }
    }

    private void mark(String text, double width, FontStyle style, State state, boolean hidden) {
        Matrix map = matrix.then(state.matrix);
        float x = map.x(0, state.rise);
        float y = map.y(0, state.rise);
        double across = map.verticalScale() * Math.abs(state.fontSize) * style.scale();
        float length = (float) Math.abs(width * map.horizontalScale());
        int turn = turn(map, state.fontSize);
        float left = Glyph.along(x, y, turn);
        float baseline = Glyph.across(x, y, turn);
        float size = (float) across;
        boolean bold = style.bold() || state.mode % 4 == FILLS_AND_STROKES;
        var glyph = new Glyph(
                text,
                left,
                left + length,
                baseline,
                baseline - size * style.ascent(),
                baseline + size * style.descent(),
                size,
                bold,
                turn);
        canvas.mark(mark(glyph, map, state, hidden));
    }

    private Mark mark(Glyph glyph, Matrix map, State state, boolean hidden) {
        float along = (glyph.left() + glyph.right()) / 2;
        float across = glyph.baseline() - glyph.size() * 0.3f;
        float x = Glyph.x(along, across, glyph.turn());
        float y = Glyph.y(along, across, glyph.turn());
        boolean strokes = state.mode % 4 == STROKES;
        boolean paints = !hidden && state.mode != INVISIBLE && state.mode != ONLY_CLIPS;
        double narrow = map.horizontalScale() * Math.abs(state.fontSize * state.horizontalScale);
        float height = (float) Math.min(
                glyph.size(),
                state.font == null ? 0 : narrow * 2 * state.font.style().scale());
        boolean both = state.mode % 4 == FILLS_AND_STROKES;
        float fill = strokes ? 0 : state.fillAlpha;
        float stroke = strokes || both ? state.strokeAlpha : 0;
        int ink = strokes ? state.strokeInk : state.fillInk;
        int edge = both && stroke >= fill ? state.strokeInk : ink;
        float alpha = Math.max(fill, stroke) * state.groupAlpha;
        return new Mark(glyph, canvas.nextOrder(), x, y, height, ink, edge, alpha, paints, state.clip);
    }

    // The nearest quarter turn: slanted text, as in a watermark, reads with its neighbour direction.
    private static int turn(Matrix map, double fontSize) {
        double dx = fontSize < 0 ? -map.a() : map.a();
        double dy = fontSize < 0 ? -map.b() : map.b();
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? 0 : 2;
        }
        return dy > 0 ? 1 : 3;
    }
}
