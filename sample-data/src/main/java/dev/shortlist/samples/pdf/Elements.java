package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Finish;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// Blocks as the elements of a column.
final class Elements {

    private static final float BODY = 9.8f;

    private final Faces faces;
    private final boolean rightToLeft;
    /// In a narrow column each fact and each period has a line to itself.
    private final boolean narrow;

    private final Finish finish;
    private final Pieces pieces;

    Elements(Faces faces, boolean rightToLeft, boolean narrow, Finish finish) {
        this.faces = faces;
        this.rightToLeft = rightToLeft;
        this.narrow = narrow;
        this.finish = finish;
        this.pieces = new Pieces(this, faces);
    }

    List<Element> of(List<Block> blocks) {
        return blocks.stream().flatMap(block -> of(block).stream()).toList();
    }

    List<Element> of(Block block) {
        return switch (block) {
            case Block.Name(var name) -> List.of(centered(paragraph(name, faces.bold(22, faces.accent()), 2)));
            case Block.Headline(var headline) ->
                List.of(centered(paragraph(headline, faces.regular(12, Faces.MUTED), 4)));
            case Block.Facts(var facts) -> facts(facts);
            case Block.Heading(var heading) -> List.of(heading(heading));
            case Block.Text(var text) -> List.of(paragraph(text, body(), 3));
            case Block.Labelled(var label, var text) -> List.of(labelled(label, text));
            case Block.Item(var text) -> List.of(item(text));
            case Block.Entry entry -> entry(entry);
            case Block.Hidden(var text) -> List.of(paragraph(text, faces.regular(8, Color.WHITE), 0));
            case Block.Split split -> pieces.split(split, narrow);
            case Block.Styled(var text, var face) -> List.of(paragraph(text, pieces.font(face), 1.5f));
            case Block.Beside beside -> List.of(pieces.beside(beside));
            case Block.Rated rated -> List.of(pieces.rated(rated, narrow));
            case Block.Marked(var icon, var text) -> List.of(pieces.marked(icon, text));
            case Block.Photo(var text) -> List.of(pieces.photo(text));
            case Block.Rule _ -> List.of(pieces.rule());
            // Drawn once all else is: see Tricks.
            case Block.Concealed _ -> List.of();
        };
    }

    Font body() {
        return faces.regular(BODY, Faces.TEXT);
    }

    private List<Element> facts(List<String> facts) {
        if (narrow) {
            return facts.stream()
                    .<Element>map(fact -> paragraph(fact, body(), 2))
                    .toList();
        }
        return List.of(paragraph(String.join("  |  ", facts), faces.regular(BODY, Faces.MUTED), 4));
    }

    private PdfPTable heading(String text) {
        var cell = new HeadingCell(this, faces).of(text, finish.heading());
        var table = table(100);
        table.setSpacingBefore(9);
        table.setSpacingAfter(4);
        table.addCell(cell);
        return table;
    }

    private Paragraph labelled(String label, String text) {
        var paragraph = paragraph("", body(), 3);
        paragraph.add(new Chunk(label + ": ", faces.bold(BODY, Faces.TEXT)));
        paragraph.add(new Chunk(text, body()));
        return paragraph;
    }

    Paragraph item(String text) {
        var paragraph = paragraph("", body(), 1.5f);
        var chunk = new Chunk(finish.bullet() + "  " + text, body());
        if (finish.hyphenated()) {
            chunk.setHyphenation(new Hyphens());
        }
        paragraph.add(chunk);
        paragraph.setIndentationLeft(10);
        paragraph.setFirstLineIndent(-8);
        return paragraph;
    }

    private List<Element> entry(Block.Entry entry) {
        var elements = new ArrayList<Element>();
        var title = paragraph(entry.title(), faces.bold(10.4f, Faces.TEXT), 0);
        var place = paragraph(entry.place(), faces.regular(BODY, faces.accent()), 1);
        var period = paragraph(entry.period(), faces.regular(9.2f, Faces.MUTED), 2);
        title.setSpacingBefore(3);
        if (narrow) {
            elements.addAll(List.of(title, place, period));
        } else {
            elements.add(besideEachOther(title, period));
            elements.add(place);
        }
        entry.items().forEach(text -> elements.add(item(text)));
        elements.add(paragraph(" ", faces.regular(3, Faces.TEXT), 0));
        return elements;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    private Paragraph centered(Paragraph paragraph) {
        if (finish.centered()) {
            paragraph.setAlignment(Element.ALIGN_CENTER);
        }
        return paragraph;
    }

    PdfPTable besideEachOther(Paragraph start, Paragraph end) {
        var table = table(64, 36);
        table.addCell(cell(start));
        // Where text reads from the right, OpenPDF calls its end the right, too.
        end.setAlignment(Element.ALIGN_RIGHT);
        table.addCell(cell(end));
        return table;
    }

    /// Widths in the order of reading.
    PdfPTable table(float... widths) {
        var table = new PdfPTable(widths.length);
        table.setWidths(rightToLeft ? reversed(widths) : widths);
        table.setWidthPercentage(100);
        table.setRunDirection(direction());
        return table;
    }

    PdfPCell cell(Element... content) {
        var cell = new PdfPCell();
        cell.setRunDirection(direction());
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        for (var element : content) {
            cell.addElement(element);
        }
        return cell;
    }

    // OpenPDF takes the cells in the order of reading and their widths in the order on paper.
    private static float[] reversed(float[] widths) {
        var reversed = new float[widths.length];
        for (int i = 0; i < widths.length; i++) {
            reversed[i] = widths[widths.length - 1 - i];
        }
        return reversed;
    }

    int direction() {
        return rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
    }

    Paragraph paragraph(String text, Font font, float after) {
        var paragraph = new Paragraph(text, font);
        paragraph.setLeading(0, rightToLeft ? 1.45f : 1.28f);
        paragraph.setSpacingAfter(after);
        paragraph.setAlignment(Element.ALIGN_LEFT);
        return paragraph;
    }
}
