package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Block.Concealed;
import dev.shortlist.samples.sheet.Concealment;
import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfWriter;

/// Puts text on a page that a machine reads and no eye sees.
final class Tricks {

    private static final float X = 60;
    private static final float Y = 14;
    private static final float SIZE = 7;
    private static final float WIDTH = 480;

    private final PdfWriter writer;
    private final Faces faces;
    private final boolean rightToLeft;

    Tricks(PdfWriter writer, Faces faces, boolean rightToLeft) {
        this.writer = writer;
        this.faces = faces;
        this.rightToLeft = rightToLeft;
    }

    void draw(Concealed concealed) {
        var canvas = writer.getDirectContent();
        canvas.saveState();
        prepare(canvas, concealed.how());
        float y = concealed.how() == Concealment.OFF_PAGE ? -200 : Y;
        var color = concealed.how() == Concealment.WHITE ? Color.WHITE : Faces.TEXT;
        var font = faces.regular(concealed.how() == Concealment.TINY ? 0.6f : SIZE, color);
        ColumnText.showTextAligned(
                canvas,
                rightToLeft ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT,
                new Phrase(concealed.text(), font),
                rightToLeft ? X + WIDTH : X,
                y,
                0,
                rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR,
                0);
        canvas.restoreState();
        if (concealed.how() == Concealment.COVERED) {
            cover(canvas);
        }
    }

    private static void prepare(PdfContentByte canvas, Concealment how) {
        switch (how) {
            case INVISIBLE -> canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
            case TRANSPARENT -> {
                var state = new PdfGState();
                state.setFillOpacity(0);
                canvas.setGState(state);
            }
            case CLIPPED -> {
                canvas.rectangle(0, 0, 1, 1);
                canvas.clip();
                canvas.newPath();
            }
            case WHITE, TINY, OFF_PAGE, COVERED -> {}
            case VANISH -> throw new IllegalArgumentException("a PDF cannot hide text as " + how);
        }
    }

    private static void cover(PdfContentByte canvas) {
        canvas.saveState();
        canvas.setColorFill(Color.WHITE);
        canvas.rectangle(0, Y - SIZE, X + WIDTH + X, 3 * SIZE);
        canvas.fill();
        canvas.restoreState();
    }
}
