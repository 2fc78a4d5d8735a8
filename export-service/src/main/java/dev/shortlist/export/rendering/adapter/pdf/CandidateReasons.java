package dev.shortlist.export.rendering.adapter.pdf;

import static dev.shortlist.export.rendering.adapter.pdf.CandidateCard.firstOf;

import dev.shortlist.contracts.ranking.Proof;
import dev.shortlist.export.rendering.domain.CleanText;
import dev.shortlist.export.rendering.domain.Factors;
import dev.shortlist.export.rendering.domain.Result;
import java.util.List;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Why a candidate stands where they stand, in words and in quotations from the CV.
final class CandidateReasons {

    private static final int MOST_ITEMS = 5;
    private static final int MOST_QUOTES = 6;

    private final Result result;
    private final PdfPTable table = new PdfPTable(1);

    CandidateReasons(Result result) {
        this.result = result;
    }

    PdfPTable table() {
        var rationale = result.rationale();
        if (rationale != null && !rationale.isBlank()) {
            table.addCell(Headings.label("Why"));
            table.addCell(Words.cell(Words.shortened(CleanText.of(rationale).strip(), 1_200), Typeface.regular(9)));
        }
        list("Strengths", result.strengths(), "+");
        list("Gaps", result.gaps(), "–");
        quotes();
        list("Recommendations", result.recommendations(), "•");
        questions();
        note();
        if (table.size() == 0) {
            table.addCell(Words.plain(new PdfPCell(new Phrase())));
        }
        return table;
    }

    private void list(String title, List<String> items, String bullet) {
        if (!items.isEmpty()) {
            table.addCell(Headings.label(title));
            firstOf(items, MOST_ITEMS).forEach(item -> table.addCell(item(bullet, item)));
        }
    }

    private void questions() {
        if (!result.followUpQuestions().isEmpty()) {
            table.addCell(Headings.label("Questions to ask"));
            var number = 1;
            for (var question : firstOf(result.followUpQuestions(), MOST_ITEMS)) {
                table.addCell(item(number++ + ".", question));
            }
        }
    }

    private static PdfPCell item(String bullet, String text) {
        var clean = Words.shortened(CleanText.line(text), 320);
        var isRightToLeft = Words.isRightToLeft(clean);
        var row = new PdfPTable(isRightToLeft ? new float[] {95, 5} : new float[] {5, 95});
        var mark = Words.cell(bullet, Typeface.bold(8.5f).in(Ink.TEAL));
        var words = Words.cell(clean, Typeface.regular(8.5f));
        row.addCell(isRightToLeft ? words : mark);
        row.addCell(isRightToLeft ? Words.toTheRight(mark) : words);
        return below(Words.plain(new PdfPCell(row)), 2.5f);
    }

    private void quotes() {
        if (!result.evidence().isEmpty()) {
            table.addCell(Headings.label("From the CV"));
            result.evidence().stream().limit(MOST_QUOTES).forEach(proof -> table.addCell(quote(proof)));
        }
    }

    private static PdfPCell quote(Proof proof) {
        var words = Words.shortened(CleanText.line(proof.quote()), 280);
        var isRightToLeft = Words.isRightToLeft(words);
        var quote = new PdfPTable(1);
        quote.addCell(Words.cell("“" + words + "”", Typeface.regular(8.5f)));
        var source = Factors.title(CleanText.line(proof.criterion()).replace("/", " · "))
                + (proof.page() > 0 ? ", page " + proof.page() : "");
        var from = Words.cell(source, Typeface.muted(7));
        quote.addCell(isRightToLeft ? Words.toTheRight(from) : from);
        var cell = Words.plain(new PdfPCell(quote));
        cell.setPaddingLeft(8);
        cell.setPaddingRight(8);
        cell.setCellEvent(Drawing.edge(Ink.LINE, isRightToLeft));
        return below(cell, 4);
    }

    private void note() {
        var ruling = result.decision();
        if (ruling != null && ruling.note() != null && !ruling.note().isBlank()) {
            table.addCell(Headings.label("Note on the decision"));
            table.addCell(Words.cell(Words.shortened(CleanText.line(ruling.note()), 400), Typeface.regular(8.5f)));
        }
    }

    private static PdfPCell below(PdfPCell cell, float space) {
        cell.setPaddingBottom(space);
        return cell;
    }
}
