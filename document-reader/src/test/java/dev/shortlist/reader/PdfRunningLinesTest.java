package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfRunningLinesTest {

    private static final List<String> STORY = List.of(
            "Analytical Engines", "- wrote the first program", "- found its first mistake", "Difference Engines");

    @Test
    void the_foot_of_pages_does_not_interrupt_what_goes_on_over_it() {
        var pdf = aPdf().bold(50, 800, 20, "Ada Lovelace");
        for (int page = 1; page <= 3; page++) {
            story(pdf, 740 - page * 10)
                    .text(270, 40, 9, "Ada Lovelace - " + page + "/3")
                    .endPage();
        }

        var lines = document(pdf.bytes()).lines();

        assertThat(flow(lines)).hasSize(3 * STORY.size() + 1).doesNotContain("Ada Lovelace - 1/3");
        assertThat(running(lines)).containsExactly("Ada Lovelace - 1/3", "Ada Lovelace - 2/3", "Ada Lovelace - 3/3");
    }

    @Test
    void the_head_of_the_first_page_stays_and_its_repetitions_go() {
        var pdf = aPdf();
        for (int page = 1; page <= 2; page++) {
            story(pdf.bold(50, 800, 20, "Ada Lovelace").text(50, 780, 10, "ada@example.com"))
                    .endPage();
        }

        assertThat(texts(pdf)).startsWith("Ada Lovelace", "ada@example.com").containsOnlyOnce("ada@example.com");
    }

    @Test
    void the_name_alone_at_the_head_of_a_further_page_is_no_line_of_the_story() {
        var pdf = story(aPdf().bold(50, 800, 20, "Ada Lovelace")).endPage();
        story(pdf.text(50, 810, 9, "Ada Lovelace")).endPage();

        assertThat(texts(pdf)).containsOnlyOnce("Ada Lovelace").startsWith("Ada Lovelace");
    }

    @Test
    void how_to_reach_the_person_is_told_once_after_the_last_page() {
        var pdf = aPdf();
        for (int page = 1; page <= 2; page++) {
            story(pdf).text(50, 54, 9, "ada@example.com").text(50, 40, 9, "020 7946 0065");
            pdf.text(400, 40, 9, "Page " + page + " of 2").endPage();
        }

        var lines = document(pdf.bytes()).lines();

        assertThat(running(lines))
                .containsExactly("ada@example.com", "020 7946 0065\tPage 1 of 2", "020 7946 0065\tPage 2 of 2");
        assertThat(lines.getLast().running()).isTrue();
    }

    @Test
    void on_a_single_page_its_number_tells_the_foot() {
        var pdf = story(aPdf()).text(50, 54, 9, "ada@example.com").text(50, 40, 9, "London\tPage 1 of 1");

        assertThat(running(document(pdf.bytes()).lines())).hasSize(2);
    }

    @Test
    void bullets_that_end_two_pages_alike_stay_in_the_story() {
        var pdf = story(aPdf()).endPage();
        story(pdf, 700).endPage();
        var twins = aPdf().text(50, 60, 10, "- kept the books")
                .text(50, 76, 10, "Bookkeeper")
                .endPage();
        twins.text(50, 60, 10, "- kept the books")
                .text(50, 76, 10, "Accountant")
                .endPage();

        assertThat(running(document(pdf.bytes()).lines())).isEmpty();
        assertThat(running(document(twins.bytes()).lines())).isEmpty();
    }

    @Test
    void numbers_of_pages_are_known_in_arabic_digits() {
        var pdf = aPdf();
        for (String number : List.of("١", "٢")) {
            for (int line = 0; line < 4; line++) {
                pdf.glyphs(300, 700 - line * 20, "نامجرب".substring(line) + number);
            }
            pdf.glyphs(280, 40, "٢ نم " + number + " ةحفص").endPage();
        }

        assertThat(running(document(pdf.bytes()).lines())).containsExactly("صفحة ١ من ٢", "صفحة ٢ من ٢");
    }

    private static Pdf story(Pdf pdf) {
        return story(pdf, 740);
    }

    // Where the same lines stand lower they are another page's story, not its double.
    private static Pdf story(Pdf pdf, int top) {
        for (int i = 0; i < STORY.size(); i++) {
            pdf.text(50, top - i * 20, 10, STORY.get(i));
        }
        return pdf;
    }

    private static List<String> texts(Pdf pdf) {
        return document(pdf.bytes()).lines().stream().map(Line::text).toList();
    }

    private static List<String> flow(List<Line> lines) {
        return lines.stream().filter(line -> !line.running()).map(Line::text).toList();
    }

    private static List<String> running(List<Line> lines) {
        return lines.stream().filter(Line::running).map(Line::text).toList();
    }
}
