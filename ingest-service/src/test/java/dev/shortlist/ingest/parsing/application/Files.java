package dev.shortlist.ingest.parsing.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/// Files with CVs in them, written as other programs write them.
final class Files {

    /// A line of text and where it stands on the page.
    record Placed(float x, float y, float size, boolean bold, String text) {}

    private Files() {}

    static byte[] pdf(List<Placed> lines) {
        return pdf(lines, null);
    }

    static byte[] lockedPdf() {
        return pdf(List.of(new Placed(50, 700, 11, false, "Ada Marsh")), "secret");
    }

    static byte[] emptyPdf() {
        return pdf(List.of(), null);
    }

    private static byte[] pdf(List<Placed> lines, @Nullable String password) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (Placed line : lines) {
                    write(content, line);
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream content, Placed line) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(line.bold() ? FontName.HELVETICA_BOLD : FontName.HELVETICA), line.size());
        content.newLineAtOffset(line.x(), line.y());
        content.showText(line.text());
        content.endText();
    }

    /// Paragraphs, then a table of positions under a heading, then paragraphs.
    static byte[] docx(List<String> before, List<List<String>> rows, List<String> after) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            before.forEach(text -> document.createParagraph().createRun().setText(text));
            var table = document.createTable(rows.size(), rows.getFirst().size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(rows.get(row).get(column));
                }
            }
            after.forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
