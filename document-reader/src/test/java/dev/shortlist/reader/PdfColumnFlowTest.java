package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfColumnFlowTest {

    @Test
    void a_column_that_goes_on_over_the_page_is_one_region() {
        var pdf = aPdf();
        columns(pdf.bold(50, 800, 20, "Ada Lovelace"), "of the first page");
        columns(pdf.endPage(), "of the second page");

        assertThat(region(pdf, "Algorithm 3 of the second page"))
                .isEqualTo(region(pdf, "Algorithm 3 of the first page"))
                .isNotEqualTo(region(pdf, "Wrote program 3 of the second page"));
        assertThat(region(pdf, "Wrote program 3 of the second page"))
                .isEqualTo(region(pdf, "Wrote program 3 of the first page"));
    }

    @Test
    void text_of_the_full_width_goes_on_with_the_wider_column() {
        var pdf = aPdf();
        columns(pdf, "of the first page");
        pdf.endPage();
        for (int i = 0; i < 5; i++) {
            pdf.text(
                    50,
                    780 - i * 15,
                    10,
                    "Line " + i
                            + " that fills the whole width of the page from the left margin to the right one, almost");
        }

        assertThat(region(pdf, "Line 3 that")).isEqualTo(region(pdf, "Wrote program 3"));
    }

    @Test
    void what_has_text_below_it_does_not_go_on() {
        var pdf = aPdf();
        columns(pdf, "of the first page");
        for (int i = 0; i < 3; i++) {
            pdf.text(
                    50,
                    400 - i * 15,
                    10,
                    "Line " + i + " below both columns that fills the whole width of the page down to its foot");
        }
        columns(pdf.endPage(), "of the second page");

        assertThat(region(pdf, "Algorithm 3 of the second page")).isNotEqualTo(region(pdf, "Algorithm 3 of the first"));
    }

    private static void columns(Pdf pdf, String page) {
        for (int i = 0; i < 12; i++) {
            pdf.text(50, 760 - i * 17, 10, "Algorithm " + i + " " + page);
            pdf.text(220, 763 - i * 14, 10, "Wrote program " + i + " " + page + " and described how it would compute");
        }
    }

    private static int region(Pdf pdf, String start) {
        return document(pdf.bytes()).lines().stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow()
                .region();
    }
}
