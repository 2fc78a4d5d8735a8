package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Block;
import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Blocks as the rows of one ruled table.
final class Grid {

    private static final Color RULE = new Color(0xb5, 0xb5, 0xb5);
    private static final Color SHADE = new Color(0xec, 0xef, 0xf2);

    private final Elements elements;
    private final Faces faces;
    private final PdfPTable table;

    private Grid(Elements elements, Faces faces) {
        this.elements = elements;
        this.faces = faces;
        this.table = elements.table(24, 76);
        table.setSplitLate(false);
    }

    static List<Element> of(List<Block> blocks, Elements elements, Faces faces) {
        var grid = new Grid(elements, faces);
        blocks.forEach(grid::add);
        return List.of(grid.table);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(var text) -> {
                var cell = elements.cell(elements.paragraph(text, faces.bold(11, faces.accent()), 0));
                cell.setBackgroundColor(SHADE);
                wide(cell);
            }
            case Block.Entry entry -> entry(entry);
            default -> wide(elements.cell(elements.of(block).toArray(Element[]::new)));
        }
    }

    private void entry(Block.Entry entry) {
        table.addCell(ruled(elements.cell(elements.paragraph(entry.period(), elements.body(), 0))));
        var detail = elements.cell(
                elements.paragraph(entry.title(), faces.bold(10.4f, Faces.TEXT), 0),
                elements.paragraph(entry.place(), faces.regular(9.8f, Faces.MUTED), 1));
        entry.items().forEach(item -> detail.addElement(elements.item(item)));
        table.addCell(ruled(detail));
    }

    private void wide(PdfPCell cell) {
        cell.setColspan(2);
        table.addCell(ruled(cell));
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.BOX);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(5);
        cell.setPaddingTop(1);
        return cell;
    }
}
