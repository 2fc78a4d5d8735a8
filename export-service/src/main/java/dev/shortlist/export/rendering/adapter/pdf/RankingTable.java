package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.export.rendering.domain.CleanText;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import dev.shortlist.export.rendering.domain.Tone;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// The list at a glance.
final class RankingTable {

    private static final float[] WIDTHS = {26, 150, 42, 74, 74, 149};
    private static final int SKILLS = 6;

    private RankingTable() {}

    static PdfPTable of(Report report, List<Result> results) {
        var table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        // A table of nothing but headers is not drawn at all.
        table.setHeaderRows(results.isEmpty() ? 0 : 2);
        table.setSpacingAfter(6);
        var heading = Headings.section(title(results.size(), report.origin().total()));
        heading.setColspan(WIDTHS.length);
        table.addCell(heading);
        for (var column : List.of("#", "Candidate", "Score", "", "Must-haves", "Matched skills")) {
            table.addCell(header(column));
        }
        results.forEach(result -> addRow(table, result));
        return table;
    }

    private static String title(int listed, int total) {
        if (listed == 0) {
            return "No candidates";
        }
        return listed < total
                ? String.format(Locale.ENGLISH, "Top %,d of %,d", listed, total)
                : String.format(Locale.ENGLISH, "All %,d candidates", total);
    }

    private static PdfPCell header(String title) {
        var cell = Words.cell(title, Typeface.bold(8).in(Ink.MUTED));
        cell.setPadding(5);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidthBottom(1);
        cell.setBorderColor(Ink.BRAND);
        return cell;
    }

    private static void addRow(PdfPTable table, Result result) {
        table.addCell(
                body(Words.cell(String.valueOf(result.rank()), Typeface.bold(9).in(Ink.MUTED))));
        var name = Words.shortened(CleanText.line(result.displayName()), 60);
        table.addCell(body(Words.leftAligned(Words.cell(name, Typeface.bold(9)))));
        var score = result.matchScore();
        if (score == null) {
            table.addCell(body(Words.cell("–", Typeface.muted(9))));
            table.addCell(body(Words.plain(new PdfPCell(new Phrase()))));
        } else {
            var color = Ink.of(Tone.of(score));
            var text = String.format(Locale.ENGLISH, "%.1f", score);
            table.addCell(body(Words.cell(text, Typeface.bold(9).in(color))));
            table.addCell(body(Words.plain(new PdfPCell(Bars.of(score / 100, color, 5)))));
        }
        table.addCell(body(gates(result)));
        var skills = String.join(
                ", ",
                result.matchedSkills()
                        .subList(0, Math.min(SKILLS, result.matchedSkills().size())));
        table.addCell(body(Words.cell(Words.shortened(CleanText.line(skills), 70), Typeface.muted(8))));
    }

    private static PdfPCell gates(Result result) {
        var phrase = new Phrase();
        result.gates().stream()
                .limit(12)
                .map(Gate::met)
                .flatMap(met ->
                        Words.chunks(Marks.sign(met) + " ", Typeface.bold(9).in(Marks.color(met))).stream())
                .forEach(phrase::add);
        var cell = Words.plain(new PdfPCell(phrase));
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        return cell;
    }

    private static PdfPCell body(PdfPCell cell) {
        cell.setPadding(5);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidthBottom(0.5f);
        cell.setBorderColor(Ink.LINE);
        return cell;
    }
}
