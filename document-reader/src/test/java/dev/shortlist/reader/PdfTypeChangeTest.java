package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTypeChangeTest {

    @Test
    void a_bold_company_and_the_title_behind_it_are_two_things() {
        assertThat(line(10, "Analytical Engines", " Programmer")).isEqualTo("Analytical Engines\tProgrammer");
    }

    @ParameterizedTest
    @CsvSource({"'Languages:', ' English, French'", "'Engines', ' that were never built'", "'Ada', ', Countess'"})
    void a_label_or_an_emphasis_stays_in_its_line(String bold, String plain) {
        assertThat(line(10, bold, plain)).isEqualTo(bold + plain);
    }

    @Test
    void the_names_of_a_person_are_words_of_one_line() {
        assertThat(line(30, "Ada", " Lovelace")).isEqualTo("Ada Lovelace");
        assertThat(line(30, "ADA", "LOVELACE")).isEqualTo("ADA LOVELACE");
        assertThat(line(30, "L", "OVELACE")).isEqualTo("LOVELACE");
    }

    private static String line(int size, String bold, String plain) {
        var pdf =
                aPdf().raw("BT /F2 %1$d Tf 50 700 Td (%2$s) Tj /F1 %1$d Tf (%3$s) Tj ET".formatted(size, bold, plain));
        return document(pdf.bytes()).lines().getFirst().text();
    }
}
