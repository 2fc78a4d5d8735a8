package dev.shortlist.reader.pdf;

import dev.shortlist.reader.color.Ink;
import dev.shortlist.reader.pdf.font.PdfFont;
import dev.shortlist.reader.pdf.paint.Inks;
import dev.shortlist.reader.pdf.paint.Matrix;
import dev.shortlist.reader.pdf.paint.Rectangle;
import org.jspecify.annotations.Nullable;

/// The graphics state; changed in place and copied by `q`.
final class State implements Cloneable {

    Matrix matrix;
    Rectangle clip;
    Inks fillSpace = Inks.GRAY;
    Inks strokeSpace = Inks.GRAY;
    int fillInk = Ink.BLACK;
    int strokeInk = Ink.BLACK;
    float fillAlpha = 1;
    float strokeAlpha = 1;
    // What a transparency group's whole result is multiplied with.
    float groupAlpha = 1;
    boolean blends;
    double lineWidth = 1;

    @Nullable PdfFont font;

    double fontSize;
    double characterSpacing;
    double wordSpacing;
    double horizontalScale = 1;
    double leading;
    double rise;
    int mode;

    State(Matrix matrix, Rectangle clip) {
        this.matrix = matrix;
        this.clip = clip;
    }

    State copy() {
        try {
            return (State) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
