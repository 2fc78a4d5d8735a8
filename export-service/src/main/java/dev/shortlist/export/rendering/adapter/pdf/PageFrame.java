package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.export.rendering.domain.CleanText;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// The foot of every page: the job, what a score is not, and the page of how many.
final class PageFrame extends PdfPageEventHelper {

    private static final float SIZE = 7.5f;
    private static final String NOTE = "Scores support a person’s decision; they do not make it.";

    private final String title;
    private @Nullable PdfTemplate pageCount;

    PageFrame(String title) {
        this.title = Words.shortened(CleanText.line(title), 48);
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pageCount = writer.getDirectContent().createTemplate(30, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        var y = document.bottom() - 20;
        canvas.saveState();
        canvas.setColorStroke(Ink.LINE);
        canvas.setLineWidth(0.6f);
        canvas.moveTo(document.left(), y + 12);
        canvas.lineTo(document.right(), y + 12);
        canvas.stroke();
        canvas.restoreState();
        var style = Typeface.muted(SIZE);
        show(
                writer,
                Element.ALIGN_LEFT,
                Words.phrase(title, style.strong()),
                document.left(),
                y,
                Words.direction(title));
        var middle = (document.left() + document.right()) / 2;
        show(writer, Element.ALIGN_CENTER, Words.phrase(NOTE, style), middle, y, PdfWriter.RUN_DIRECTION_LTR);
        var number = Words.phrase("Page " + writer.getPageNumber() + " of", style);
        show(writer, Element.ALIGN_RIGHT, number, document.right() - 12, y, PdfWriter.RUN_DIRECTION_LTR);
        if (pageCount != null) {
            canvas.addTemplate(pageCount, document.right() - 10, y);
        }
    }

    private static void show(PdfWriter writer, int alignment, Phrase phrase, float x, float y, int direction) {
        ColumnText.showTextAligned(writer.getDirectContent(), alignment, phrase, x, y, 0, direction, 0);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (pageCount != null) {
            // The writer already counts the page that will not come.
            var count = Words.phrase(String.valueOf(writer.getPageNumber() - 1), Typeface.muted(SIZE));
            ColumnText.showTextAligned(pageCount, Element.ALIGN_LEFT, count, 0, 0, 0);
        }
    }
}
