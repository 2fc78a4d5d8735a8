package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.export.rendering.domain.CleanText;
import java.awt.Color;
import java.util.Locale;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Points as bars, and must-haves as ticks.
final class Bars {

    private Bars() {}

    static PdfPTable of(double share, Color color, float height) {
        var bar = new PdfPTable(1);
        var cell = Words.plain(new PdfPCell(new Phrase()));
        cell.setFixedHeight(height + 2);
        cell.setCellEvent(Drawing.bar(share, color, height));
        bar.addCell(cell);
        return bar;
    }

    static PdfPCell labelled(String label, double points, double max) {
        var table = new PdfPTable(new float[] {70, 30});
        table.addCell(Words.cell(label, Typeface.regular(8)));
        var of = plain(points) + " / " + plain(max);
        table.addCell(Words.toTheRight(Words.cell(of, Typeface.muted(8))));
        var bar = Words.plain(new PdfPCell(of(max <= 0 ? 0 : points / max, Ink.TEAL, 4)));
        bar.setColspan(2);
        bar.setPaddingTop(2);
        table.addCell(bar);
        return below(Words.plain(new PdfPCell(table)), 5);
    }

    static PdfPCell gate(Gate gate) {
        var table = new PdfPTable(new float[] {9, 91});
        table.addCell(Words.cell(Marks.sign(gate.met()), Typeface.bold(9).in(Marks.color(gate.met()))));
        var requirement = Words.shortened(CleanText.line(gate.requirement()), 80);
        table.addCell(Words.leftAligned(Words.cell(requirement, Typeface.regular(8))));
        var evidence = gate.evidence();
        if (evidence != null && !evidence.isBlank()) {
            table.addCell(Words.plain(new PdfPCell(new Phrase())));
            var proof = Words.shortened(CleanText.line(evidence), 110);
            table.addCell(Words.leftAligned(Words.cell(proof, Typeface.muted(7))));
        }
        return below(Words.plain(new PdfPCell(table)), 4);
    }

    private static PdfPCell below(PdfPCell cell, float space) {
        cell.setPaddingBottom(space);
        return cell;
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.format(Locale.ENGLISH, "%.1f", number);
    }
}
