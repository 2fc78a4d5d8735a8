package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.HINTS;
import static dev.shortlist.ingest.parsing.CvTexts.adaWorked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.ingest.parsing.domain.Outcome.Parsed;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.Reading.Readable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Positions without a heading, and lines among positions that are none.
class UnheadedTest {

    @Test
    void positions_without_a_heading_are_read_block_by_block() {
        var text = """
                Ada Marsh
                ada.marsh@example.com

                I keep lamps.

                Tinker & Thread
                Staff Engineer
                Jun 2020 - Mar 2024
                - Kept the lamp lit

                Pellucid Lights
                Engineer
                Feb 2017 - May 2020

                Education

                BSc Physics, University of Leeds, 2008 - 2011
                """;

        assertThat(new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Readable.class,
                        read -> assertThat(new CvReader().read(read.document(), HINTS))
                                .isInstanceOfSatisfying(
                                        Parsed.class,
                                        parsed -> assertThat(parsed.cv().cv().experience())
                                                .extracting(Experience::title, Experience::company)
                                                .containsExactly(
                                                        tuple("Staff Engineer", "Tinker & Thread"),
                                                        tuple("Engineer", "Pellucid Lights"))));
    }

    @Test
    void a_leave_is_no_position() {
        var cv = adaWorked("""
                2021 to 2023   Archivist, Skerry Lights
                2019 to 2021   Parental leave
                2014 to 2019   Librarian, Tees Cableways
                """);

        assertThat(cv.cv().experience())
                .extracting(Experience::company)
                .containsExactly("Skerry Lights", "Tees Cableways");
    }

    @Test
    void french_titles_name_first_what_someone_is() {
        var position = adaWorked("2016 – 2019 : Juriste d'entreprise, Vignobles Montaigu SAS\n")
                .cv()
                .experience()
                .getFirst();

        assertThat(position.title()).isEqualTo("Juriste d'entreprise");
        assertThat(position.company()).isEqualTo("Vignobles Montaigu SAS");
    }

    @Test
    void german_joins_title_and_house() {
        var position = adaWorked("04/2022 - jetzt: Souschef im Gasthaus Zur Alten Mühle\n")
                .cv()
                .experience()
                .getFirst();

        assertThat(position.title()).isEqualTo("Souschef");
        assertThat(position.company()).isEqualTo("Gasthaus Zur Alten Mühle");
    }
}
