package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Finish.Letters;
import dev.shortlist.samples.sheet.Look;
import dev.shortlist.samples.sheet.Sheet;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Locale.Category;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Writes a sheet as PDF.
public final class PdfSheetWriter {

    private static final PdfString MADE = new PdfString("D:20260105090000Z");

    static {
        // Two builds of zlib need not agree on a byte; without compression all machines write the same file.
        Document.compress = false;
    }

    private PdfSheetWriter() {}

    /// One at a time: OpenPDF writes offsets in the digits of the machine's locale, which has to be another meanwhile.
    public static synchronized byte[] write(Sheet sheet, Look look) {
        var machines = Locale.getDefault(Category.FORMAT);
        Locale.setDefault(Category.FORMAT, Locale.ROOT);
        try {
            return written(sheet, look);
        } finally {
            Locale.setDefault(Category.FORMAT, machines);
        }
    }

    private static byte[] written(Sheet sheet, Look look) {
        var bytes = new ByteArrayOutputStream();
        int pages = write(sheet, look, 1, bytes);
        if (pages > 1 && look.finished().page() != null) {
            // Only now is it known how many pages each page has to speak of.
            bytes.reset();
            write(sheet, look, pages, bytes);
        }
        return SettledPdf.of(bytes.toByteArray(), look.finished().letters() != Letters.SHAPED);
    }

    /// Answers the number of pages.
    private static int write(Sheet sheet, Look look, int total, ByteArrayOutputStream bytes) {
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, bytes);
        document.open();
        if (sheet.head().getFirst() instanceof Block.Name(var name)) {
            document.addTitle(name);
        }
        int pages = new Pages(document, writer, look, sheet).draw(total);
        writer.getInfo().put(PdfName.CREATIONDATE, MADE);
        writer.getInfo().put(PdfName.MODDATE, MADE);
        document.close();
        return pages;
    }
}
