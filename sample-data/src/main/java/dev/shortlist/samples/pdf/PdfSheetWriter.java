package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Look;
import dev.shortlist.samples.sheet.Sheet;
import java.io.ByteArrayOutputStream;
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

    public static byte[] write(Sheet sheet, Look look) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, bytes);
        document.open();
        if (sheet.head().getFirst() instanceof Block.Name(var name)) {
            document.addTitle(name);
        }
        new Pages(document, writer, look, sheet).draw();
        writer.getInfo().put(PdfName.CREATIONDATE, MADE);
        writer.getInfo().put(PdfName.MODDATE, MADE);
        document.close();
        return SettledPdf.of(bytes.toByteArray());
    }
}
