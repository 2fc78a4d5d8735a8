package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Finish.HeadingForm;
import java.awt.Color;
import java.util.Locale;
import org.openpdf.text.Chunk;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;

/// A heading in its form.
final class HeadingCell {

    private static final float SIZE = 12;

    private final Elements elements;
    private final Faces faces;

    HeadingCell(Elements elements, Faces faces) {
        this.elements = elements;
        this.faces = faces;
    }

    PdfPCell of(String text, HeadingForm form) {
        return switch (form) {
            case RULED -> ruled(elements.paragraph(text, faces.bold(SIZE, faces.accent()), 0), faces.accent());
            case CAPITALS -> ruled(capitals(text), Faces.TEXT);
            case BOLD -> elements.cell(elements.paragraph(text, faces.bold(SIZE + 1, faces.accent()), 0));
            case BANNER -> banner(text);
        };
    }

    private PdfPCell ruled(Paragraph heading, Color color) {
        var cell = elements.cell(heading);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(color);
        cell.setBorderWidth(0.8f);
        cell.setPaddingBottom(elements.rightToLeft() ? 7 : 3);
        return cell;
    }

    private PdfPCell banner(String text) {
        var cell = elements.cell(elements.paragraph(text, faces.bold(SIZE - 1, Color.WHITE), 0));
        cell.setBackgroundColor(faces.accent());
        cell.setPadding(4);
        cell.setPaddingTop(1);
        return cell;
    }

    /// Small capitals as TeX sets them: the first letter of a word is a size larger.
    private Paragraph capitals(String text) {
        var paragraph = elements.paragraph("", faces.regular(SIZE, Faces.TEXT), 0);
        if (elements.rightToLeft()) {
            paragraph.add(new Chunk(text, faces.regular(SIZE + 1, Faces.TEXT)));
            return paragraph;
        }
        for (String word : text.split("(?<= )", -1)) {
            paragraph.add(
                    new Chunk(word.substring(0, Math.min(1, word.length())), faces.regular(SIZE + 2, Faces.TEXT)));
            if (word.length() > 1) {
                paragraph.add(
                        new Chunk(word.substring(1).toUpperCase(Locale.ROOT), faces.regular(SIZE - 1, Faces.TEXT)));
            }
        }
        return paragraph;
    }
}
