package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfArabicTest {

    @Test
    void a_line_laid_from_right_to_left_is_read_in_logical_order() {
        assertThat(read("ةسدنهلا سدنهم")).isEqualTo("مهندس الهندسة");
    }

    @Test
    void presentation_forms_and_lam_alef_become_letters() {
        // Visual order of لا إله with a ligature and shaped letters.
        assertThat(read("\ufe94\ufee4\ufee0\ufedb \ufefb")).isEqualTo("لا كلمة");
    }

    @Test
    void text_painted_in_the_wrong_direction_is_seen_by_its_words() {
        assertThat(read("مهندس الهندسة المدنية")).isEqualTo("مهندس الهندسة المدنية");
    }

    @Test
    void latin_words_and_numbers_keep_their_order_inside_arabic() {
        assertThat(read("Spring Boot 4 عم ةربخلا")).isEqualTo("الخبرة مع Spring Boot 4");
    }

    @Test
    void a_range_of_years_runs_forward() {
        assertThat(read("2021 - 2019 ةربخلا")).isEqualTo("الخبرة 2019 - 2021");
        assertThat(read("2019-2021 ةربخلا")).isEqualTo("الخبرة 2019-2021");
    }

    @Test
    void a_phone_number_stays_in_one_piece() {
        assertThat(read("+966 50 123 4567 :فتاهلا")).isEqualTo("الهاتف: +966 50 123 4567");
    }

    @Test
    void brackets_are_mirrored() {
        assertThat(read("(ةدج) ةنيدملا")).isEqualTo("المدينة (جدة)");
    }

    @Test
    void brackets_that_were_written_as_they_are_meant_are_not() {
        assertThat(read(")ةدج( ةنيدملا")).isEqualTo("المدينة (جدة)");
    }

    @Test
    void a_letter_drawn_of_two_glyphs_is_said_once() {
        var pdf = aPdf().glyphs(100, 740, "ةربخلا")
                .raw("BT /AR 12 Tf 100 700 Td <212223> Tj /Span<</ActualText<FEFF062E>>> BDC")
                .raw("[<41> 600 <24>] TJ EMC <2526> Tj ET");

        assertThat(document(pdf.bytes()).lines()).extracting(Line::text).containsExactly("الخبرة", "الخبرة");
    }

    @Test
    void the_right_column_of_an_arabic_page_comes_first() {
        var right = List.of("تاراهملا", "ةجمربلا", "ةسدنهلا", "ةيبرعلا", "ةيزيلجنلاا", "ةباتكلا");
        var left = List.of("ةربخلا", "ةكرشلا يف سدنهم", "ةنيدملا يف ريدم", "ميلعتلا", "ةعماجلا", "ةسردملا");
        var pdf = aPdf();
        for (int i = 0; i < 6; i++) {
            flushRight(pdf, 500, 740 - i * 23, right.get(i));
            flushRight(pdf, 250, 733 - i * 17, left.get(i));
        }

        var lines = document(pdf.bytes()).lines().stream().map(Line::text).toList();
        assertThat(lines.getFirst()).isEqualTo("المهارات");
        assertThat(lines.get(6)).isEqualTo("الخبرة");
    }

    @Test
    void a_vowel_mark_that_was_raised_stays_on_its_letter() {
        var painted = aPdf().glyphs(100, 740, "قيرطلا نم ا")
                .glyphs(172, 741.5, "\u064b")
                .glyphs(179.2, 740, "رتم");

        assertThat(document(painted.bytes()).text()).isEqualTo("متر\u0627\u064b من الطريق");
    }

    @Test
    void the_bullet_of_a_latin_line_on_an_arabic_page_comes_first() {
        var pdf = aPdf().glyphs(100, 740, "تاداهشلا").glyphs(100, 720, "ACCA Member •");

        assertThat(document(pdf.bytes()).text()).endsWith("• ACCA Member");
    }

    private static void flushRight(Pdf pdf, double right, double y, String visual) {
        pdf.glyphs(right - visual.length() * 7.2, y, visual);
    }

    private static String read(String visual) {
        return document(aPdf().glyphs(100, 740, visual).bytes()).text();
    }
}
