package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {

    private static final List<String> CONTACT =
            List.of("CONTACT", "ada@example.com", "London", "SKILLS", "Algorithms", "Poetry");
    private static final List<String> STORY = List.of(
            "EXPERIENCE",
            "Wrote the first program for a machine that was never built",
            "and described how it would compute the numbers of Bernoulli.",
            "Translated a memoir and made the notes longer than the text.",
            "EDUCATION",
            "Taught at home by the best mathematicians of the time.");

    @Test
    void a_sidebar_is_read_apart_from_the_story_beside_it() {
        var pdf = aPdf().bold(50, 790, 22, "Ada Lovelace")
                .text(50, 770, 11, "Programmer of engines that think about nothing");
        column(pdf, 50, 740, 17, CONTACT);
        column(pdf, 200, 733, 14, STORY);

        assertThat(lines(pdf))
                .containsExactlyElementsOf(join(
                        List.of("Ada Lovelace", "Programmer of engines that think about nothing"),
                        join(CONTACT, STORY)));
    }

    @Test
    void a_sidebar_at_the_right_is_read_after_the_story() {
        var pdf = aPdf();
        column(pdf, 50, 740, 14, STORY);
        column(pdf, 420, 733, 17, CONTACT);

        assertThat(lines(pdf)).containsExactlyElementsOf(join(STORY, CONTACT));
    }

    @Test
    void columns_are_regions_of_their_own() {
        var pdf = aPdf();
        column(pdf, 50, 740, 14, STORY);
        column(pdf, 420, 733, 17, CONTACT);

        var lines = document(pdf.bytes()).lines();
        assertThat(lines.stream()
                        .filter(line -> CONTACT.contains(line.text()))
                        .map(Line::region)
                        .distinct())
                .hasSize(1)
                .doesNotContain(lines.getFirst().region());
    }

    @Test
    void two_columns_of_prose_on_the_same_lines_are_columns() {
        var left = List.of(
                "This column tells of many things that",
                "were done in the first of two places,",
                "and it goes on for as long as it takes",
                "to be seen as running text by a reader.");
        var right = List.of(
                "The other column stands on the very",
                "same lines but tells another story of",
                "a second place where nothing else was",
                "done than to fill lines with its words.");
        var pdf = aPdf();
        column(pdf, 50, 740, 14, left);
        column(pdf, 320, 740, 14, right);

        assertThat(lines(pdf)).containsExactlyElementsOf(join(left, right));
    }

    @Test
    void a_title_and_its_dates_stay_on_one_line() {
        var pdf = aPdf();
        for (int i = 0; i < 6; i++) {
            pdf.bold(50, 740 - i * 50, 11, "Engineer of part " + i)
                    .text(470, 740 - i * 50, 11, "201" + i + " – 2020".replace('–', '-'));
            pdf.text(60, 724 - i * 50, 10, "Did what there was to be done, and then did it once more with care.");
        }

        assertThat(lines(pdf)).contains("Engineer of part 0\t2010 - 2020", "Engineer of part 5\t2015 - 2020");
    }

    @Test
    void dates_at_the_left_stay_with_their_entries() {
        var pdf = aPdf();
        for (int i = 0; i < 6; i++) {
            pdf.text(50, 740 - i * 30, 10, "201" + i).bold(130, 740 - i * 30, 10, "Company " + i);
            pdf.text(130, 727 - i * 30, 10, "Made things of that year");
        }

        assertThat(lines(pdf)).startsWith("2010\tCompany 0", "Made things of that year", "2011\tCompany 1");
    }

    @Test
    void place_and_dates_under_each_other_do_not_cut_the_sentences_beside_them() {
        var pdf = aPdf().text(50, 740, 10, "Analytical Engines, Programmer")
                .text(rightOf("London, UK"), 740, 10, "London, UK");
        pdf.text(62, 727, 10, "Wrote a program for numbers that nobody had asked to be com-")
                .text(rightOf("1842 - 1843"), 727, 10, "1842 - 1843");
        pdf.text(62, 714, 10, "puted before, and it was right.");

        assertThat(lines(pdf))
                .containsExactly(
                        "Analytical Engines, Programmer\tLondon, UK",
                        "1842 - 1843",
                        "Wrote a program for numbers that nobody had asked to be computed",
                        "before, and it was right.");
    }

    @Test
    void a_spaced_out_heading_is_a_word() {
        var pdf = aPdf().raw("4 Tc").text(50, 740, 12, "EXPERIENCE").raw("0 Tc").text(50, 700, 12, "S K I L L S");

        assertThat(lines(pdf)).containsExactly("EXPERIENCE", "SKILLS");
    }

    @Test
    void words_are_found_by_their_gaps_when_there_are_no_spaces() {
        var pdf = aPdf().raw("BT /F1 12 Tf 50 740 Td [(Ada)-350(Love)15(lace)] TJ ET");

        assertThat(lines(pdf)).containsExactly("Ada Lovelace");
    }

    @Test
    void a_compound_keeps_its_hyphen_at_a_line_end() {
        var pdf = aPdf().text(50, 740, 10, "Built a high-").text(50, 728, 10, "performance engine");

        assertThat(lines(pdf)).containsExactly("Built a high-", "performance engine");
    }

    @Test
    void a_wrapped_address_is_whole_again_and_its_offsets_hold() {
        var pdf = aPdf().text(50, 740, 10, "Write to ada.lovelace@").text(50, 728, 10, "example.com at any time");

        var document = document(pdf.bytes());
        assertThat(document.lines())
                .extracting(Line::text)
                .containsExactly("Write to ada.lovelace@example.com", "at any time");
        int at = document.text().indexOf("ada.");
        assertThat(document.boxes(at, at + "ada.lovelace@example.com".length())).hasSize(2);
    }

    @Test
    void a_link_knows_its_words() {
        var pdf = aPdf().page("/MediaBox[0 0 595 842]/Annots[<</Subtype/Link/Rect[50 735 150 755]"
                        + "/A<</S/URI/URI(https://ada.example)>>>>]")
                .text(50, 740, 12, "my page");

        var document = document(pdf.bytes());
        Link link = document.links().getFirst();
        assertThat(link.uri()).isEqualTo("https://ada.example");
        assertThat(document.text().substring(link.start(), link.end())).isEqualTo("my page");
    }

    @Test
    void every_span_points_at_its_text() {
        var pdf = aPdf().text(50, 740, 12, "Ada Lovelace")
                .text(50, 700, 12, "London")
                .endPage()
                .text(50, 740, 12, "Page two");

        var document = document(pdf.bytes());
        for (Line line : document.lines()) {
            assertThat(document.text().substring(line.start(), line.end())).isEqualTo(line.text());
        }
        assertThat(document.pageOf(document.text().indexOf("two"))).isEqualTo(2);
        assertThat(document.pages()).isEqualTo(2);
    }

    @Test
    void a_word_has_its_box_from_the_top_left_corner() {
        var document = document(aPdf().text(50, 742, 10, "Ada Lovelace").bytes());

        Box box = document.boxes(0, 3).getFirst();
        assertThat(document.boxes(0, 3)).hasSize(1);
        assertThat(box.x()).isEqualTo(50);
        assertThat(box.y()).isBetween(90f, 94f);
        assertThat(box.bottom()).isBetween(100f, 104f);
    }

    @Test
    void a_turned_page_reads_like_any_other() {
        var pdf = aPdf().page("/MediaBox[0 0 842 595]/Rotate 90")
                .raw("BT /F1 12 Tf 0 1 -1 0 100 50 Tm (Ada Lovelace) Tj ET");

        assertThat(lines(pdf)).containsExactly("Ada Lovelace");
    }

    @Test
    void larger_and_bold_lines_are_headings() {
        var pdf = aPdf().text(50, 780, 20, "Ada Lovelace").bold(50, 740, 10, "Experience");
        column(pdf, 50, 720, 14, STORY);

        assertThat(document(pdf.bytes()).lines().stream().filter(Line::heading).map(Line::text))
                .containsExactly("Ada Lovelace", "Experience");
    }

    @Test
    void text_of_filled_forms_is_read() {
        var pdf = aPdf().text(50, 780, 12, "Name:");
        int look = pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
                "BT /H 12 Tf 2 5 Td (Ada) Tj ET".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        pdf.page("/MediaBox[0 0 595 842]/Annots[<</Subtype/Widget/Rect[90 775 190 795]/AP<</N " + look + " 0 R>>>>]");

        assertThat(lines(pdf)).containsExactly("Name: Ada");
    }

    @Test
    void icons_are_dropped_and_ligatures_opened() {
        var pdf = aPdf().glyphs(50, 740, "\uf095 o\ufb03ce");

        assertThat(lines(pdf)).containsExactly("office");
    }

    private static double rightOf(String text) {
        return 545
                - text.chars()
                        .mapToDouble(c -> switch (c) {
                            case ' ', ',' -> 2.78;
                            case '-' -> 3.33;
                            case 'U' -> 7.22;
                            case 'K' -> 6.67;
                            default -> 5.56;
                        })
                        .sum();
    }

    private static void column(Pdf pdf, double x, double y, double leading, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            pdf.text(x, y - i * leading, 10, lines.get(i));
        }
    }

    private static List<String> lines(Pdf pdf) {
        return document(pdf.bytes()).lines().stream().map(Line::text).toList();
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
