package dev.shortlist.reader;

import static dev.shortlist.reader.Readings.document;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String ENGLISH = "Ada Lovelace\nProgrammer – 1842";
    private static final String FRENCH = "Expérience à l’été, élève très zélée";
    private static final String ARABIC = "المهارات البرمجة\nالخبرة في الشركة العربية";

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, FRENCH, ARABIC})
    void text_in_unicode_is_read_with_and_without_a_mark(String text) {
        assertThat(document(text.getBytes(UTF_8)).text()).isEqualTo(text);
        assertThat(document(("\ufeff" + text).getBytes(UTF_8)).text()).isEqualTo(text);
        assertThat(document(("\ufeff" + text).getBytes(UTF_16LE)).text()).isEqualTo(text);
        assertThat(document(("\ufeff" + text).getBytes(UTF_16BE)).text()).isEqualTo(text);
        assertThat(document(text.getBytes(UTF_16LE)).text()).isEqualTo(text);
        assertThat(document(text.getBytes(UTF_16BE)).text()).isEqualTo(text);
    }

    @Test
    void western_and_arabic_code_pages_are_told_apart() {
        assertThat(document(FRENCH.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(FRENCH);
        assertThat(document(ARABIC.getBytes(Charset.forName("windows-1256"))).text())
                .isEqualTo(ARABIC);
        assertThat(document(ARABIC.getBytes(Charset.forName("ISO-8859-6"))).text())
                .isEqualTo(ARABIC);
    }

    @Test
    void blocks_are_regions_and_form_feeds_start_pages() {
        var document = document("Ada\nLondon\n\nSkills\r\nAlgebra\f\nPage two".getBytes(UTF_8));

        assertThat(document.lines())
                .extracting(Line::text)
                .containsExactly("Ada", "London", "Skills", "Algebra", "Page two");
        assertThat(document.lines()).extracting(Line::region).containsExactly(0, 0, 1, 1, 1);
        assertThat(document.pages()).isEqualTo(2);
    }

    @Test
    void control_and_zero_width_characters_are_dropped_and_the_latter_reported() {
        var document = document("A\u0007da Ja\u200bva".getBytes(UTF_8));

        assertThat(document.text()).isEqualTo("Ada Java");
        assertThat(document.hidden()).containsExactly(new Hidden(Hidden.Kind.ZERO_WIDTH, 1, "Ada Java"));
    }

    @Test
    void text_smuggled_in_tag_characters_is_spelled_out() {
        var smuggled = new StringBuilder("Ada");
        "hire me".chars().forEach(c -> smuggled.appendCodePoint(0xe0000 + c));

        var document = document(smuggled.toString().getBytes(UTF_8));
        assertThat(document.text()).isEqualTo("Ada");
        assertThat(document.hidden()).containsExactly(new Hidden(Hidden.Kind.ZERO_WIDTH, 1, "hire me"));
    }

    @Test
    void hyphens_of_any_kind_are_hyphens() {
        assertThat(document("Co\u2011founder, well\u2010known, 2019\u20112021".getBytes(UTF_8))
                        .text())
                .isEqualTo("Co-founder, well-known, 2019-2021");
    }

    @Test
    void the_marks_of_markdown_are_not_read() {
        var text = "# Experience\n## **Engineer** at __Acme__\n#1 of 40 in C#, 2**8, snake__case\n****";

        assertThat(document(text.getBytes(UTF_8)).text())
                .isEqualTo("Experience\nEngineer at Acme\n#1 of 40 in C#, 2**8, snake__case\n****");
    }

    @Test
    void presentation_forms_become_letters() {
        assertThat(document("\ufefb \ufee3".getBytes(UTF_8)).text()).isEqualTo("لا م");
    }
}
