package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Block.Heading;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPTable;

/// Blocks in two columns: headings and periods as labels on the left, what they label on the right.
final class Labels {

    private final Elements elements;
    private final Faces faces;
    private final PdfPTable table;

    private Labels(Elements elements, Faces faces) {
        this.elements = elements;
        this.faces = faces;
        this.table = elements.table(28, 72);
        table.setSplitLate(false);
    }

    static List<Element> of(List<Block> blocks, Elements elements, Faces faces) {
        var labels = new Labels(elements, faces);
        String heading = "";
        var under = new ArrayList<Block>();
        for (var block : blocks) {
            switch (block) {
                case Heading(var text) -> {
                    labels.row(heading, under);
                    heading = text;
                }
                case Block.Beside(var margin, var beside, var _) -> {
                    labels.row(heading, under);
                    heading = "";
                    labels.entry(margin, beside);
                }
                default -> under.add(block);
            }
        }
        labels.row(heading, under);
        return List.of(labels.table);
    }

    /// Empties `blocks`.
    private void row(String heading, List<Block> blocks) {
        if (!heading.isEmpty() || !blocks.isEmpty()) {
            var label = elements.paragraph(heading, faces.bold(11, faces.accent()), 0);
            add(label, blocks, !heading.isEmpty());
            blocks.clear();
        }
    }

    private void entry(String margin, List<Block> blocks) {
        add(elements.paragraph(margin, faces.regular(9.2f, Faces.MUTED), 0), blocks, false);
    }

    private void add(Element label, List<Block> blocks, boolean ruled) {
        var left = elements.cell(label);
        var right = elements.cell(elements.of(blocks).toArray(Element[]::new));
        for (var cell : List.of(left, right)) {
            cell.setPaddingBottom(5);
            cell.setPaddingLeft(6);
            cell.setPaddingRight(6);
            if (ruled) {
                cell.setBorder(Rectangle.TOP);
                cell.setBorderColor(faces.accent());
                cell.setBorderWidth(0.6f);
            }
            table.addCell(cell);
        }
    }
}
