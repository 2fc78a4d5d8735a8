package dev.shortlist.export.rendering.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.export.rendering.HostileValues;
import dev.shortlist.export.rendering.Rendered;
import dev.shortlist.export.rendering.ReportMother;
import dev.shortlist.export.rendering.domain.JobSheet;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final Report TEN_OF_MANY = ReportMother.aReport(10, 240);

    @Test
    void tells_the_job_the_list_and_the_reasons() throws IOException {
        var text = text(Rendered.by(new PdfRenderer(), TEN_OF_MANY, ReportMother.results(10)));

        assertThat(text)
                .contains("Senior Backend Engineer – Payments", "Ranked 20 November 2026", "Top 10 of 240")
                .contains("Required skills 40%", "Ada Lovelace", "91.1", "36.4 / 40", "Decision: shortlist")
                .contains("Which part of the settlement service did you own yourself?")
                .contains("Moved 14 services to Apache Kafka 3 with no downtime")
                .contains("Check the CV");
    }

    @Test
    void arabic_is_shaped_and_reads_from_the_right() throws IOException {
        var file = Rendered.by(new PdfRenderer(), TEN_OF_MANY, ReportMother.results(10));

        assertThat(text(file)).contains("ليلى الحسن", "عبد الرحمن", "قدت فريقًا من 6 مهندسين");
        // Letters that join are drawn as presentation forms, from the left: lam at the beginning of the name comes
        // last.
        assertThat(drawn(file)).contains("\uFEF0\uFEE0\uFEF4\uFEDF");
    }

    @Test
    void fonts_are_in_the_file_and_pages_are_numbered() throws IOException {
        try (var pdf = Loader.loadPDF(Rendered.by(new PdfRenderer(), TEN_OF_MANY, ReportMother.results(10)))) {
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf)).contains("Page 2 of").contains(String.valueOf(pdf.getNumberOfPages()));
        }
    }

    @Test
    void says_what_it_is_and_marks_every_candidate() throws IOException {
        try (var pdf = Loader.loadPDF(Rendered.by(new PdfRenderer(), TEN_OF_MANY, ReportMother.results(10)))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Senior Backend Engineer – Payments");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(10)
                    .first()
                    .extracting(item -> item.getTitle())
                    .isEqualTo("1. Ada Lovelace");
        }
    }

    @Test
    void names_that_no_font_knows_leave_a_mark_instead_of_vanishing() throws IOException {
        var text = text(Rendered.by(new PdfRenderer(), HostileValues.results()));

        assertThat(text).contains("O'Brien", "Pat", "😀", "=HYPERLINK");
        assertThat(text(Rendered.by(new PdfRenderer(), List.of(Result.of(ReportMother.ranked(1, "李小龙"))))))
                .contains("□□□");
    }

    @Test
    void a_list_of_bare_names_is_a_report_too() throws IOException {
        var job = new JobSheet(
                null, null, "مهندس برمجيات", null, null, null, List.of(), List.of(), null, null, List.of(), null, null);
        var bare = new Result(
                1, null, null, null, "Ada", null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), null, List.of(), List.of(), List.of(), null, null, null);
        var report = new Report(job, Report.Origin.sentByClient(1), 1, List.of(), ReportMother.NOON);

        assertThat(text(Rendered.by(new PdfRenderer(), report, List.of(bare)))).contains("Ada", "no score");
        assertThat(text(Rendered.by(new PdfRenderer(), report, List.of()))).contains("No candidates");
    }

    @Test
    void reports_that_are_written_side_by_side_do_not_mix() {
        var sizes = IntStream.range(0, 8)
                .parallel()
                .map(_ -> Rendered.by(new PdfRenderer(), TEN_OF_MANY, ReportMother.results(10)).length)
                .distinct()
                .toArray();

        assertThat(sizes).hasSize(1);
    }

    @Test
    void text_is_cut_between_words_and_never_within_a_character() {
        assertThat(Words.shortened("short", 10)).isEqualTo("short");
        assertThat(Words.shortened("cut between words", 12)).isEqualTo("cut between…");
        assertThat(Words.shortened("😀😀😀", 3)).isEqualTo("😀…");
        assertThat(Words.isRightToLeft("123 ليلى")).isTrue();
        assertThat(Words.isRightToLeft("Kafka ليلى")).isFalse();
    }

    private static List<PDFont> fonts(PDDocument pdf) {
        return StreamSupport.stream(pdf.getPages().spliterator(), false)
                .flatMap(page -> StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false)
                        .map(name -> font(page.getResources(), name)))
                .toList();
    }

    private static PDFont font(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replace('\u00A0', ' ');
        }
    }

    /// Glyph by glyph as it stands on the page, before any reader puts it in order.
    private static String drawn(byte[] file) throws IOException {
        var drawn = new StringBuilder();
        try (var pdf = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    drawn.append(glyph.getUnicode());
                }
            }.getText(pdf);
        }
        return drawn.toString();
    }
}
