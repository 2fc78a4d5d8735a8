package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.export.rendering.domain.CleanText;
import dev.shortlist.export.rendering.domain.Factors;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import dev.shortlist.export.rendering.domain.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// All about one candidate: how many points and for what, on the left; why, with proof, on the right.
final class CandidateCard {

    private final Report report;
    private final Result result;

    CandidateCard(Report report, Result result) {
        this.report = report;
        this.result = result;
    }

    PdfPTable table() {
        var card = new PdfPTable(new float[] {34, 66});
        card.setSpacingBefore(12);
        card.setSplitLate(false);
        var head = Words.plain(new PdfPCell(head()));
        head.setColspan(2);
        head.setPadding(10);
        head.setCellEvent(Drawing.roundedFill(Ink.PAPER, 6));
        card.addCell(head);
        card.addCell(body(points(), 10, 14));
        card.addCell(body(new CandidateReasons(result).table(), 4, 10));
        return card;
    }

    private static PdfPCell body(PdfPTable content, float left, float right) {
        var cell = Words.plain(new PdfPCell(content));
        cell.setPaddingLeft(left);
        cell.setPaddingRight(right);
        cell.setPaddingBottom(8);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidthBottom(0.6f);
        cell.setBorderColor(Ink.LINE);
        return cell;
    }

    private PdfPTable head() {
        var head = new PdfPTable(new float[] {30, 300, 60, 105});
        var rank = Words.cell(String.valueOf(result.rank()), Typeface.bold(10).in(Ink.ON_BRAND));
        rank.setHorizontalAlignment(Element.ALIGN_CENTER);
        rank.setCellEvent(Drawing.disc(Ink.BRAND, 24));
        head.addCell(middle(rank));
        head.addCell(middle(names()));
        var score = result.matchScore();
        if (score == null) {
            var none = Words.cell("no score", Typeface.muted(9));
            none.setColspan(2);
            head.addCell(middle(Words.toTheRight(none)));
            return head;
        }
        var color = Ink.of(Tone.of(score));
        var text = String.format(Locale.ENGLISH, "%.1f", score);
        head.addCell(middle(Words.toTheRight(Words.cell(text, Typeface.bold(17).in(color)))));
        var bar = Words.plain(new PdfPCell(Bars.of(score / 100, color, 8)));
        bar.setPaddingLeft(10);
        head.addCell(middle(bar));
        return head;
    }

    private PdfPCell names() {
        var names = new PdfPTable(1);
        var name = Words.shortened(CleanText.line(result.displayName()), 80);
        // The name stays beside its number whatever its script; only its letters run the other way.
        names.addCell(Words.leftAligned(Words.cell(name, Typeface.bold(13).in(Ink.BRAND))));
        var below = Words.cell(subtitle(), Typeface.muted(8));
        below.setPaddingTop(2);
        names.addCell(below);
        if ("suspicious".equals(result.integrity())) {
            var warning = "Check the CV: hidden or manipulated text was found, and not counted";
            names.addCell(Words.cell(warning, Typeface.bold(8).in(Ink.BAD)));
        }
        var cell = Words.plain(new PdfPCell(names));
        cell.setPaddingLeft(10);
        return cell;
    }

    private String subtitle() {
        var parts = new ArrayList<String>();
        if (result.band() != null) {
            parts.add("Band " + result.band());
        }
        var ruling = result.decision();
        if (ruling != null && ruling.decision() != null) {
            parts.add("Decision: " + ruling.decision());
        }
        return CleanText.line(String.join("   ·   ", parts));
    }

    private static PdfPCell middle(PdfPCell cell) {
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private PdfPTable points() {
        var points = new PdfPTable(1);
        var factors = report.factors().stream()
                .map(result::factor)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (!factors.isEmpty()) {
            points.addCell(Headings.label("Points"));
        }
        for (var factor : factors) {
            points.addCell(Bars.labelled(Factors.title(CleanText.line(factor.id())), factor.points(), factor.max()));
        }
        if (!result.gates().isEmpty()) {
            points.addCell(Headings.label("Must-haves"));
            result.gates().forEach(gate -> points.addCell(Bars.gate(gate)));
        }
        chips(points, "Matched skills", result.matchedSkills(), Chips.Kind.MATCHED);
        chips(points, "Missing skills", result.missingSkills(), Chips.Kind.MISSING);
        if (points.size() == 0) {
            points.addCell(Words.plain(new PdfPCell(new Phrase())));
        }
        return points;
    }

    private static void chips(PdfPTable points, String title, List<String> skills, Chips.Kind kind) {
        if (!skills.isEmpty()) {
            points.addCell(Headings.label(title));
            points.addCell(Chips.of(skills, kind));
        }
    }

    static List<String> firstOf(List<String> items, int most) {
        return items.subList(0, Math.min(items.size(), most));
    }
}
