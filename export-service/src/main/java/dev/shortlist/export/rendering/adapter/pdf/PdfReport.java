package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.export.rendering.domain.CleanText;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Lays the parts of the report out on A4, with a bookmark for each.
final class PdfReport {

    private static final float MARGIN = 40;

    private final Report report;
    private final List<Result> results;

    PdfReport(Report report, List<Result> results) {
        this.report = report;
        this.results = results;
    }

    void write(OutputStream out) throws DocumentException {
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 14);
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
        writer.setPageEvent(new PageFrame(report.job().title()));
        document.addTitle(CleanText.line(report.job().title()));
        document.addCreator("Shortlist");
        document.open();
        addParts(document, writer);
        document.close();
    }

    private void addParts(Document document, PdfWriter writer) throws DocumentException {
        document.add(TitleBlock.of(report, results));
        document.add(JobFacts.of(report));
        document.add(RankingTable.of(report, results));
        for (var result : results) {
            var card = new CandidateCard(report, result).table();
            makeRoom(document, writer, card);
            bookmark(writer, result);
            document.add(card);
        }
    }

    // A card that fits on a page is not torn; the measure needs the width that it will have.
    private static void makeRoom(Document document, PdfWriter writer, PdfPTable card) throws DocumentException {
        card.setTotalWidth(document.right() - document.left());
        card.setLockedWidth(true);
        var left = writer.getVerticalPosition(true) - document.bottom();
        var height = card.getTotalHeight() + card.spacingBefore();
        if (height > left && height <= document.top() - document.bottom()) {
            document.newPage();
        }
    }

    private static void bookmark(PdfWriter writer, Result result) {
        var name = result.rank() + ". " + CleanText.line(result.displayName());
        var here = new PdfDestination(PdfDestination.FITH, writer.getVerticalPosition(false));
        new PdfOutline(writer.getDirectContent().getRootOutline(), here, name, false);
    }
}
