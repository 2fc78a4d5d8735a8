package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfMarginTest {

    @Test
    void a_heading_that_its_margin_broke_is_whole_and_stands_beside_its_text() {
        var pdf = aPdf();
        pdf.bold(50, 740, 9, "EDUCATION").text(137, 740, 10, "University of London, London, United Kingdom");
        pdf.bold(50, 710, 9, "OTHER WORK").text(137, 710, 10, "Analytical Engines, Dorset Street, London");
        pdf.bold(50, 699, 9, "EXPERIENCE").text(141, 697, 10, "Programmer of engines that were never built");
        pdf.text(153, 686, 9, "Wrote the first program and found its first mistake.");
        pdf.bold(50, 660, 9, "LANGUAGES").text(137, 660, 10, "English and French, and Latin where it must be");

        assertThat(lines(pdf))
                .containsExactly(
                        "EDUCATION\tUniversity of London, London, United Kingdom",
                        "OTHER WORK EXPERIENCE\tAnalytical Engines, Dorset Street, London",
                        "Programmer of engines that were never built",
                        "Wrote the first program and found its first mistake.",
                        "LANGUAGES\tEnglish and French, and Latin where it must be");
    }

    @Test
    void a_heading_below_the_last_of_a_few_links_makes_no_columns_above_it() {
        var pdf = aPdf().bold(98, 800, 15, "Ada Lovelace").text(551, 795, 9, "adal");
        pdf.text(98, 780, 10, "Programmer of engines").text(551, 770, 9, "adal");
        pdf.text(110, 760, 9, "London, UK 020 7946 0065").text(290, 760, 9, "ada@example.com");
        pdf.bold(13, 720, 10, "SUMMARY");
        pdf.text(13, 700, 10, "Wrote the first program for a machine that was never built, and described its parts");

        assertThat(lines(pdf)).contains("London, UK 020 7946 0065\tada@example.com");
    }

    @Test
    void a_line_over_both_columns_that_ends_between_them_does_not_hide_them() {
        var pdf = aPdf().text(50, 760, 10, "Born on 10 December 1815 in London, ready to move to Turin");
        // Where that line ends.
        int right = 327;
        pdf.bold(50, 730, 14, "EXPERIENCE").bold(right, 730, 14, "SKILLS");
        for (int i = 0; i < 10; i++) {
            pdf.text(50, 710 - i * 18, 10, "Wrote the program " + i).text(right, 710 - i * 17, 10, "Algorithm " + i);
        }

        assertThat(lines(pdf)).contains("EXPERIENCE", "Wrote the program 9", "SKILLS", "Algorithm 0");
    }

    @Test
    void labels_of_a_table_stay_apart() {
        var pdf = aPdf();
        for (int i = 0; i < 4; i++) {
            pdf.bold(50, 740 - i * 11, 9, "LABEL " + i).text(137, 740 - i * 11, 9, "what is said of " + i);
        }

        assertThat(lines(pdf)).contains("LABEL 0\twhat is said of 0", "LABEL 3\twhat is said of 3");
    }

    @Test
    void a_label_that_leaves_hardly_any_white_ends_where_the_other_rows_begin() {
        var pdf = aPdf().bold(50, 740, 10, "SKILLS OF MINE").text(137, 740, 10, "Algorithms");
        column(pdf, List.of("Poetry", "Mathematics", "Translation", "Chess"));

        assertThat(lines(pdf)).startsWith("SKILLS OF MINE\tAlgorithms");
    }

    @Test
    void bullets_on_a_baseline_of_their_own_are_no_column() {
        var pdf = aPdf();
        for (int i = 0; i < 6; i++) {
            pdf.text(50, 741.5 - i * 30, 6, "\u0095").text(58, 740 - i * 30, 10, "Degree of the year 190" + i);
            pdf.text(66, 728 - i * 30, 9, "with a few words about it");
        }

        assertThat(lines(pdf)).startsWith("• Degree of the year 1900", "with a few words about it");
    }

    @Test
    void a_row_of_single_letters_is_no_spaced_out_word() {
        var pdf = aPdf().raw("6 Tc").text(50, 740, 9, "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF");

        assertThat(lines(pdf).getFirst()).startsWith("A B C D");
    }

    @Test
    void entries_side_by_side_are_read_one_after_the_other() {
        var left = List.of(
                "Analytical Engines", "Programmer", "Wrote the first program for an engine that", "was never built.");
        var right = List.of(
                "Difference Engines", "Calculator", "Computed the numbers of Bernoulli by hand", "before that.");
        var pdf = aPdf().bold(270, 740, 10, "Experience");
        for (int i = 0; i < left.size(); i++) {
            pdf.text(50, 720 - i * 14, 10, left.get(i)).text(300, 720 - i * 14, 10, right.get(i));
        }

        assertThat(lines(pdf.bold(275, 640, 10, "Education")))
                .containsSubsequence(
                        "Experience", "was never built.", "Difference Engines", "before that.", "Education");
    }

    private static void column(Pdf pdf, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            pdf.text(137, 726 - i * 14, 10, texts.get(i));
        }
    }

    private static List<String> lines(Pdf pdf) {
        return document(pdf.bytes()).lines().stream().map(Line::text).toList();
    }
}
