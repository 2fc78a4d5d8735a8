package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.export.rendering.domain.CleanText;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The head of the report: which job, from when, and four figures.
final class TitleBlock {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final float SIDE = 22;

    private TitleBlock() {}

    static PdfPTable of(Report report, List<Result> results) {
        var block = new PdfPTable(1);
        block.setWidthPercentage(100);
        block.addCell(band(head(report)));
        block.addCell(Words.plain(new PdfPCell(figures(report, results))));
        block.setSpacingAfter(12);
        return block;
    }

    private static PdfPCell band(PdfPTable content) {
        var band = Words.plain(new PdfPCell(content));
        band.setPaddingLeft(SIDE);
        band.setPaddingRight(SIDE);
        band.setPaddingTop(20);
        band.setPaddingBottom(20);
        band.setCellEvent(Drawing.roundedFill(Ink.BRAND, 8));
        return band;
    }

    private static PdfPTable head(Report report) {
        var head = new PdfPTable(1);
        var style = Typeface.bold(8).in(Ink.ON_BRAND_SOFT);
        head.addCell(spaced(Words.cell("S H O R T L I S T   ·   R A N K I N G   R E P O R T", style), 9));
        var title = Words.shortened(CleanText.line(report.job().title()), 140);
        head.addCell(spaced(Words.cell(title, Typeface.bold(23).in(Ink.ON_BRAND)), 8));
        head.addCell(Words.cell(subtitle(report), Typeface.regular(9.5f).in(Ink.ON_BRAND_SOFT)));
        return head;
    }

    private static PdfPCell spaced(PdfPCell cell, float below) {
        cell.setPaddingBottom(below);
        return cell;
    }

    private static String subtitle(Report report) {
        var origin = report.origin();
        var parts = new ArrayList<String>();
        parts.add(dated("Ranked ", origin.rankedAt(), report.generatedAt()));
        if (origin.scoringVersion() != null) {
            parts.add("Scoring version " + origin.scoringVersion());
        }
        if (origin.engine() != null) {
            parts.add("llm".equals(origin.engine()) ? "Wording by a model, scores by rules" : "Scored by rules");
        }
        return CleanText.line(String.join("   ·   ", parts));
    }

    private static String dated(String verb, @Nullable Instant at, Instant otherwise) {
        return at == null ? "Exported " + DAY.format(otherwise) : verb + DAY.format(at);
    }

    private static PdfPTable figures(Report report, List<Result> results) {
        var scores = results.stream()
                .map(Result::matchScore)
                .flatMap(score -> java.util.stream.Stream.ofNullable(score))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        var figures = new PdfPTable(4);
        figure(figures, String.format(Locale.ENGLISH, "%,d", report.origin().total()), "candidates ranked");
        figure(figures, String.valueOf(results.size()), "in this report");
        figure(figures, scores.getCount() == 0 ? "–" : one(scores.getMax()), "highest score");
        if (results.stream().allMatch(result -> result.gates().isEmpty())) {
            figure(figures, scores.getCount() == 0 ? "–" : one(scores.getAverage()), "average score");
        } else {
            figure(figures, String.valueOf(meetingAll(results)), "meet every must-have");
        }
        return figures;
    }

    private static long meetingAll(List<Result> results) {
        return results.stream()
                .filter(result ->
                        result.gatesMet(Gate.Met.YES) == result.gates().size())
                .count();
    }

    private static String one(double score) {
        return String.format(Locale.ENGLISH, "%.1f", score);
    }

    private static void figure(PdfPTable figures, String value, String label) {
        var figure = new PdfPTable(1);
        figure.addCell(spaced(Words.cell(value, Typeface.bold(17).in(Ink.BRAND)), 2));
        figure.addCell(Words.cell(label, Typeface.muted(8)));
        var cell = Words.plain(new PdfPCell(figure));
        cell.setPaddingTop(14);
        cell.setPaddingLeft(SIDE);
        figures.addCell(cell);
    }
}
