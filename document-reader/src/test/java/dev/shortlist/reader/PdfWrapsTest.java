package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfWrapsTest {

    @ParameterizedTest
    @CsvSource({
        "linkedin.com/in/ada-, lovelace",
        "LinkedIn: linkedin.com/in/ada-, lovelace",
        "www.linkedin.com/in/, lovelace",
        "https://www.linkedin.com/in/ada_, lovelace1843",
        "github.com/ada/notes-, on-the-engine/blob",
        "ada.lovelace@, example.com",
        "ada.lovelace@exam, ple.com",
        "Mail: ada.lovelace@, harbour.example.com",
        "ada.lovelace@harbour-, hospital.example.com",
        "ada.lovelace@harbour, .example.com",
        "ada.lovelace@example.c, om",
        "ada.lovelace, @example.com"
    })
    void an_address_that_a_narrow_column_broke_is_whole_again(String first, String second) {
        assertThat(sidebar(first, second)).containsExactly("CONTACT", first + second, "Bath", "SKILLS");
    }

    @ParameterizedTest
    @CsvSource({
        "ada.lovelace@example.com, london",
        "linkedin.com/in/ada, babbage",
        "github.com/ada/, Poetry",
        "Ada Lovelace, @lovelace",
        "https://ada.example.com/, poetry",
        "ada@example, poetry"
    })
    void what_is_whole_stays_so(String first, String second) {
        assertThat(sidebar(first, second)).containsExactly("CONTACT", first, second, "Bath", "SKILLS");
    }

    private static List<String> sidebar(String first, String second) {
        var pdf = aPdf();
        int y = 740;
        for (String line : List.of("CONTACT", first, second, "Bath", "SKILLS")) {
            pdf.text(50, y, 10, line);
            y -= 17;
        }
        return document(pdf.bytes()).lines().stream().map(Line::text).toList();
    }
}
