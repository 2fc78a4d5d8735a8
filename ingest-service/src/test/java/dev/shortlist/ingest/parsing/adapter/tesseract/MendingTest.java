package dev.shortlist.ingest.parsing.adapter.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.reader.Box;
import dev.shortlist.reader.PagePicture;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class MendingTest {

    private static final PagePicture PAGE =
            new PagePicture(2, new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), 2);

    @Test
    void words_are_read_from_the_table_in_points_and_odd_rows_are_none() {
        var words = ScannedWord.of("level\tpage_num\n" + row(1, 20, "90.5", "\u200eAda\u200f") + "4\t1\n", PAGE);

        assertThat(words).containsExactly(new ScannedWord(1, "1.1.1", "Ada", new Box(2, 10, 5, 50, 10), 90.5));
    }

    @Test
    void an_address_that_two_scripts_garble_is_put_right_in_its_place() {
        var words = List.of(word("البريد:", 300), word("aya", 10), word("@example.orq", 40));
        var english = List.of(word("aya@example.org", 10, 100), word(":yall", 300));

        assertThat(ContactMending.mended(words, english))
                .extracting(ScannedWord::text)
                .containsExactly("البريد:", "aya@example.org");
    }

    @Test
    void a_number_from_right_to_left_is_put_in_its_order() {
        var words = List.of(word("4567", 10), word("123", 50), word("100", 90), word("20+", 130));

        assertThat(ContactMending.mended(words, words))
                .extracting(ScannedWord::text)
                .containsExactly("+20 100 123 4567");
    }

    @Test
    void years_and_other_small_numbers_are_left_alone() {
        var words = List.of(word("2018", 10), word("-", 50), word("2022", 90));

        assertThat(ContactMending.mended(words, List.of(word("2022", 10), word("-", 50), word("2018", 90))))
                .isEqualTo(words);
    }

    @Test
    void lines_are_what_stands_together_without_specks() {
        var table = row(1, 20, "90", "مهندسة»")
                + row(1, 200, "3", "|")
                + row(1, 300, "12", "شركة")
                + row(2, 20, "80", "Ada");
        var lines = ScannedPage.lines(ScannedWord.of(table, PAGE), 2);

        assertThat(lines).extracting("text").containsExactly("مهندسة، شركة", "Ada");
        assertThat(lines.getFirst().words()).hasSize(2);
        assertThat(lines.getFirst().box()).isEqualTo(new Box(2, 10, 5, 190, 10));
    }

    @Test
    void a_heading_with_a_misread_dot_is_one_again_and_other_words_stay() {
        assertThat(HeadingMending.mended(List.of(word("الخيرة:", 90), word("العملية", 10))))
                .extracting(ScannedWord::text)
                .containsExactly("الخبرة", "العملية");
        var plain = List.of(word("شركة", 90), word("النور", 10));
        assertThat(HeadingMending.mended(plain)).isEqualTo(plain);
        var heading = List.of(word("التعليم", 10));
        assertThat(HeadingMending.mended(heading)).isEqualTo(heading);
    }

    private static ScannedWord word(String text, float x) {
        return word(text, x, 30);
    }

    private static ScannedWord word(String text, float x, float width) {
        return new ScannedWord(1, "1.1.1", text, new Box(1, x, 10, width, 10), 90);
    }

    private static String row(int line, int left, String confidence, String text) {
        return "5\t1\t1\t1\t%d\t1\t%d\t10\t100\t20\t%s\t%s\n".formatted(line, left, confidence, text);
    }
}
