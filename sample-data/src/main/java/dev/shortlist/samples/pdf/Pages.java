package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Finish;
import dev.shortlist.samples.sheet.Finish.Letters;
import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Look;
import dev.shortlist.samples.sheet.Sheet;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;

/// Lays the parts of a sheet on pages, as many as they need.
final class Pages {

    private static final float WIDTH = PageSize.A4.getWidth();
    private static final float HEIGHT = PageSize.A4.getHeight();
    private static final float MARGIN = 45;
    private static final float FOOT = 28;
    private static final float SIDE = 175;
    private static final Color SHADE = new Color(0xee, 0xf1, 0xf4);

    private final Document document;
    private final PdfWriter writer;
    private final Faces faces;
    private final Sheet sheet;
    private final Finish finish;

    Pages(Document document, PdfWriter writer, Look look, Sheet sheet) {
        this.document = document;
        this.writer = writer;
        this.faces = Faces.of(look);
        this.sheet = sheet;
        this.finish = look.finished();
    }

    /// Text that flows down between two edges.
    private record Strip(float left, float right, ColumnText text) {}

    /// Answers how many pages there are; `total` is what the pages say of it.
    int draw(int total) {
        var logical = finish.letters() == Letters.LOGICAL ? new LogicalOrder() : null;
        if (logical != null) {
            LogicalOrder.nameFonts(writer.getDirectContent(), faces);
        }
        float top = beginPage(true);
        var strips = strips();
        int pages = 1;
        while (fill(strips, top)) {
            endPage(pages++, total, logical);
            document.newPage();
            top = beginPage(sheet.frame() == Frame.RUNNING);
        }
        drawTricks();
        endPage(pages, total, logical);
        return pages;
    }

    private void endPage(int page, int total, @Nullable LogicalOrder logical) {
        if (finish.page() != null) {
            String label = finish.page().replace("{n}", String.valueOf(page)).replace("{m}", String.valueOf(total));
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_CENTER,
                    new Phrase(label, faces.regular(8, Faces.MUTED)),
                    WIDTH / 2,
                    FOOT,
                    0,
                    direction(),
                    0);
        }
        if (logical != null) {
            logical.rewrite(writer.getDirectContent());
        }
    }

    private void drawTricks() {
        var tricks = new Tricks(writer, faces, sheet.rightToLeft());
        sheet.all().forEach(block -> {
            if (block instanceof Block.Concealed concealed) {
                tricks.draw(concealed);
            }
        });
    }

    private List<Strip> strips() {
        float right = WIDTH - MARGIN;
        float middle = WIDTH / 2;
        return switch (sheet.frame()) {
            case SIDE_LEFT ->
                List.of(
                        strip(MARGIN - 20, SIDE, sheet.side(), true),
                        strip(SIDE + 25, right + 10, sheet.main(), false));
            case SIDE_RIGHT ->
                List.of(
                        strip(MARGIN, WIDTH - SIDE - 25, sheet.main(), false),
                        strip(WIDTH - SIDE, right + 20, sheet.side(), true));
            case COLUMNS ->
                sheet.rightToLeft()
                        ? List.of(
                                strip(middle + 12, right, sheet.main(), true),
                                strip(MARGIN, middle - 12, sheet.side(), true))
                        : List.of(
                                strip(MARGIN, middle - 12, sheet.main(), true),
                                strip(middle + 12, right, sheet.side(), true));
            case ONE_COLUMN, GRID, RUNNING, LABELS -> List.of(strip(MARGIN, right, sheet.main(), false));
            case BOXED -> throw new IllegalArgumentException("a PDF has no text boxes");
        };
    }

    private Strip strip(float left, float right, List<Block> blocks, boolean narrow) {
        var elements = new Elements(faces, sheet.rightToLeft(), narrow, finish);
        var content = switch (sheet.frame()) {
            case GRID -> Grid.of(blocks, elements, faces);
            case LABELS -> Labels.of(blocks, elements, faces);
            default -> elements.of(blocks);
        };
        return new Strip(left, right, text(content));
    }

    private ColumnText text(List<Element> content) {
        var text = new ColumnText(writer.getDirectContent());
        text.setRunDirection(direction());
        content.forEach(text::addElement);
        return text;
    }

    private int direction() {
        return sheet.rightToLeft() ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
    }

    /// Whether there is more than the page holds.
    private boolean fill(List<Strip> strips, float top) {
        boolean isMore = false;
        for (var strip : strips) {
            strip.text().setSimpleColumn(strip.left(), bottom(), strip.right(), top);
            isMore |= ColumnText.hasMoreText(strip.text().go());
        }
        return isMore;
    }

    private float bottom() {
        return sheet.foot().isEmpty() ? MARGIN : MARGIN + FOOT;
    }

    /// Draws what every page has and says where the rest may begin.
    private float beginPage(boolean withHead) {
        shade();
        if (!sheet.foot().isEmpty()) {
            part(sheet.foot(), MARGIN + FOOT / 2);
        }
        return withHead ? part(sheet.head(), HEIGHT - MARGIN + 10) - 8 : HEIGHT - MARGIN;
    }

    private float part(List<Block> blocks, float top) {
        var text = text(new Elements(faces, sheet.rightToLeft(), false, finish).of(blocks));
        float left = sheet.frame() == Frame.SIDE_LEFT ? SIDE + 25 : MARGIN;
        float right = sheet.frame() == Frame.SIDE_RIGHT ? WIDTH - SIDE - 25 : WIDTH - MARGIN;
        text.setSimpleColumn(left, 0, right, top);
        text.go();
        return text.getYLine();
    }

    private void shade() {
        if (sheet.frame() == Frame.SIDE_LEFT || sheet.frame() == Frame.SIDE_RIGHT) {
            var canvas = writer.getDirectContentUnder();
            canvas.saveState();
            canvas.setColorFill(SHADE);
            canvas.rectangle(sheet.frame() == Frame.SIDE_LEFT ? 0 : WIDTH - SIDE - 12, 0, SIDE + 12, HEIGHT);
            canvas.fill();
            canvas.restoreState();
        }
    }
}
