package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfOverlapsTest {

    private static final String LOGO =
            "[(L) 360] TJ 2 Ts /F1 8 Tf (A) Tj 0 Ts /F1 12 Tf [150 (T) 166] TJ -2.5 Ts (E) Tj 0 Ts [125 (X)] TJ";

    @Test
    void an_accent_is_one_with_the_letter_that_it_was_set_upon() {
        assertThat(lines("[(Ada M) -111 (¨) 444 (uller, Universit) -111 (´) 444 (e)] TJ"))
                .containsExactly("Ada Müller, Université");
    }

    @Test
    void an_accent_may_stand_higher_over_a_capital() {
        assertThat(lines("2.5 Ts [-222 (¨) 555] TJ 0 Ts (Ozge) Tj")).containsExactly("Özge");
    }

    @Test
    void an_accent_may_be_painted_after_its_letter() {
        assertThat(lines("[(S) 500 (¸) -167 (ahin)] TJ")).containsExactly("Şahin");
    }

    @Test
    void a_sign_beside_a_letter_is_no_accent() {
        assertThat(lines("(~ada ^ a´b) Tj")).containsExactly("~ada ^ a´b");
    }

    @Test
    void raised_and_lowered_capitals_are_letters_of_their_word() {
        assertThat(lines("(Git, ) Tj " + LOGO + " (, Java) Tj")).containsExactly("Git, LATEX, Java");
    }

    private static List<String> lines(String shown) {
        return document(aPdf().raw("BT /F1 12 Tf 50 700 Td " + shown + " ET").bytes()).lines().stream()
                .map(Line::text)
                .toList();
    }
}
