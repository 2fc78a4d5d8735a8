package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfColumnFlowTest {

    @Test
    void a_sign_in_wide_white_between_two_facts_parts_no_columns() {
        var pdf =
                aPdf().text(45, 740, 9, "12345678901234").text(127, 740, 9, "|").text(141.3, 740, 9, "Leeds, England");
        for (int i = 0; i < 9; i++) {
            pdf.text(45, 715 - i * 13, 9, "left line " + i).text(141.3, 712 - i * 14, 9, "right line " + i);
        }

        assertThat(document(pdf.bytes()).lines().getFirst().text()).isEqualTo("12345678901234 | Leeds, England");
    }

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

    @Test
    void a_school_behind_its_years_leaves_no_period_open() {
        var pdf = aPdf();
        for (int i = 0; i < 4; i++) {
            int y = 740 - i * 60;
            pdf.text(50, y, 10, "201" + i + "-UniversityofBath").text(300, y, 10, "201" + i + "-EnginesofLondon");
            pdf.text(50, y - 12, 10, "Studied the engine " + i).text(300, y - 12, 10, "Built the engine " + i);
            pdf.text(60, y - 26, 10, "Wrote of the engines of that year and")
                    .text(310, y - 26, 10, "Kept it running for a year or two and");
            pdf.text(60, y - 38, 10, "their numbers").text(310, y - 38, 10, "then left it");
        }

        assertThat(region(pdf, "Built the engine 1")).isNotEqualTo(region(pdf, "Studied the engine 1"));
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
