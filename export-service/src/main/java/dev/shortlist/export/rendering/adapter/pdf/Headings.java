package dev.shortlist.export.rendering.adapter.pdf;

import java.util.Locale;
import org.openpdf.text.pdf.PdfPCell;

/// The small headings over the parts of the report.
final class Headings {

    private Headings() {}

    static PdfPCell section(String title) {
        var cell = Words.cell(title, Typeface.bold(11).in(Ink.BRAND));
        cell.setPaddingTop(6);
        cell.setPaddingBottom(6);
        return cell;
    }

    static PdfPCell label(String title) {
        var cell =
                Words.cell(title.toUpperCase(Locale.ROOT), Typeface.bold(6.8f).in(Ink.FAINT));
        cell.setPaddingTop(6);
        cell.setPaddingBottom(3);
        return cell;
    }
}
