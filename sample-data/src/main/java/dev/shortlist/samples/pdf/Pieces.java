package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Face;
import dev.shortlist.samples.sheet.Icon;
import java.awt.Color;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The finer blocks as elements.
final class Pieces {

    private static final float BODY = 9.8f;
    private static final float BAR = 4;
    private static final int BARS = 5;
    private static final Color RULE = new Color(0xb5, 0xb5, 0xb5);

    private final Elements elements;
    private final Faces faces;

    Pieces(Elements elements, Faces faces) {
        this.elements = elements;
        this.faces = faces;
    }

    Font font(Face face) {
        return switch (face) {
            case PLAIN -> faces.regular(BODY, Faces.TEXT);
            case BOLD -> faces.bold(BODY, Faces.TEXT);
            case ITALIC -> faces.italic(BODY, Faces.TEXT);
            case MUTED -> faces.regular(BODY, Faces.MUTED);
        };
    }

    List<Element> split(Block.Split split, boolean narrow) {
        var start = elements.paragraph(split.start(), font(split.face()), 0);
        var end = elements.paragraph(split.end(), font(split.face() == Face.ITALIC ? Face.ITALIC : Face.PLAIN), 0);
        if (split.end().isEmpty()) {
            return List.of(start);
        }
        return narrow ? List.of(start, end) : List.of(elements.besideEachOther(start, end));
    }

    PdfPTable beside(Block.Beside beside) {
        var table = elements.table(21, 79);
        table.setSplitLate(false);
        var margin = elements.cell(elements.paragraph(beside.margin(), faces.regular(9.2f, Faces.MUTED), 0));
        margin.setPaddingRight(elements.rightToLeft() ? 0 : 8);
        table.addCell(margin);
        var content = elements.cell(elements.of(beside.blocks()).toArray(Element[]::new));
        if (beside.line()) {
            content.setBorder(elements.rightToLeft() ? Rectangle.RIGHT : Rectangle.LEFT);
            content.setBorderColor(faces.accent());
            content.setBorderWidth(1.2f);
            content.setPaddingLeft(9);
            content.setPaddingRight(9);
        }
        content.setPaddingBottom(6);
        table.addCell(content);
        return table;
    }

    PdfPTable rated(Block.Rated rated, boolean narrow) {
        var table = elements.table(58, 8, 8, 8, 8, 8);
        table.setWidthPercentage(narrow ? 100 : 42);
        table.setHorizontalAlignment(elements.rightToLeft() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        table.addCell(elements.cell(elements.paragraph(rated.text(), faces.regular(BODY, Faces.TEXT), 0)));
        for (int i = 0; i < BARS; i++) {
            table.addCell(bar(i < rated.of() ? faces.accent() : RULE));
        }
        return table;
    }

    private PdfPCell bar(Color color) {
        var inner = new PdfPTable(1);
        inner.setWidthPercentage(85);
        var fill = elements.cell();
        fill.setBackgroundColor(color);
        fill.setFixedHeight(BAR);
        inner.addCell(fill);
        var cell = elements.cell(inner);
        cell.setPaddingTop(6);
        return cell;
    }

    Paragraph marked(Icon icon, String text) {
        var paragraph = elements.paragraph("", faces.regular(BODY, Faces.TEXT), 2);
        paragraph.add(new Chunk(icon.sign(), Faces.signs(BODY, faces.accent())));
        paragraph.add(new Chunk("  " + text, faces.regular(BODY, Faces.TEXT)));
        return paragraph;
    }

    /// An empty frame, as templates have it before the picture is put in.
    PdfPTable photo(String text) {
        var cell = elements.cell(elements.paragraph(text, faces.regular(8, Faces.MUTED), 0));
        cell.setBorder(Rectangle.BOX);
        cell.setBorderColor(RULE);
        cell.setFixedHeight(56);
        cell.setPadding(8);
        var table = elements.table(100);
        table.setTotalWidth(50);
        table.setLockedWidth(true);
        table.setHorizontalAlignment(elements.rightToLeft() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        table.addCell(cell);
        table.setSpacingAfter(4);
        return table;
    }

    PdfPTable rule() {
        var cell = elements.cell();
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setFixedHeight(4);
        var table = elements.table(100);
        table.addCell(cell);
        return table;
    }
}
