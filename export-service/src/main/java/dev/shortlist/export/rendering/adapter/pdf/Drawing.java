package dev.shortlist.export.rendering.adapter.pdf;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/// What is drawn behind the text of a cell.
final class Drawing {

    private Drawing() {}

    /// One part of a stacked bar.
    record Part(double amount, Color color) {}

    static PdfPCellEvent roundedFill(Color color, float radius) {
        // Below what cells within draw on the background: the outer event comes last.
        return (_, box, canvases) -> {
            var canvas = begin(canvases[PdfPTable.BASECANVAS], color);
            canvas.roundRectangle(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight(), radius);
            end(canvas);
        };
    }

    static PdfPCellEvent disc(Color color, float diameter) {
        return (_, box, canvases) -> {
            var canvas = begin(canvases[PdfPTable.BACKGROUNDCANVAS], color);
            var x = (box.getLeft() + box.getRight()) / 2;
            var y = (box.getTop() + box.getBottom()) / 2;
            canvas.circle(x, y, diameter / 2);
            end(canvas);
        };
    }

    /// A bar across the cell, filled from the left by `share` of 0 to 1, in the middle of its height.
    static PdfPCellEvent bar(double share, Color color, float height) {
        return (_, box, canvases) -> {
            var canvas = canvases[PdfPTable.BACKGROUNDCANVAS];
            var bottom = (box.getTop() + box.getBottom() - height) / 2;
            begin(canvas, Ink.LINE);
            canvas.roundRectangle(box.getLeft(), bottom, box.getWidth(), height, height / 2);
            end(canvas);
            var width = (float) (box.getWidth() * Math.clamp(share, 0, 1));
            // Shorter than it is high, a rounded bar would turn inside out.
            if (width >= height) {
                begin(canvas, color);
                canvas.roundRectangle(box.getLeft(), bottom, width, height, height / 2);
                end(canvas);
            }
        };
    }

    static PdfPCellEvent stacked(List<Part> parts, float height) {
        var total = parts.stream().mapToDouble(Part::amount).sum();
        return (_, box, canvases) -> {
            var canvas = canvases[PdfPTable.BACKGROUNDCANVAS];
            var bottom = (box.getTop() + box.getBottom() - height) / 2;
            var left = box.getLeft();
            for (var part : parts) {
                var width = (float) (box.getWidth() * part.amount() / total);
                begin(canvas, part.color());
                canvas.rectangle(left, bottom, Math.max(width - 1.2f, 0.4f), height);
                end(canvas);
                left += width;
            }
        };
    }

    /// A line down the left edge, as beside a quotation.
    static PdfPCellEvent edge(Color color, boolean atTheRight) {
        return (_, box, canvases) -> {
            var canvas = begin(canvases[PdfPTable.BACKGROUNDCANVAS], color);
            var left = atTheRight ? box.getRight() - 2 : box.getLeft();
            canvas.rectangle(left, box.getBottom() + 1.5f, 2, box.getHeight() - 3);
            end(canvas);
        };
    }

    private static PdfContentByte begin(PdfContentByte canvas, Color color) {
        canvas.saveState();
        canvas.setColorFill(color);
        return canvas;
    }

    private static void end(PdfContentByte canvas) {
        canvas.fill();
        canvas.restoreState();
    }
}
