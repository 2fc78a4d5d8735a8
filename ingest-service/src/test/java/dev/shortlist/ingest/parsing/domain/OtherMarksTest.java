package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.HINTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.Outcome.Parsed;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.Reading.Readable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Signs that people put before items, between facts and around words.
class OtherMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {">", "_", "✦", "(1)"})
    void items_have_marks_of_many_kinds(String mark) {
        var position = positions("""
                Lamp Keeper, Skerry Lights, Leeds
                May 2015 - June 2019
                %1$s Kept the lamp lit
                %1$s Taught two boys
                """.formatted(mark)).getFirst();

        assertThat(position.company()).isEqualTo("Skerry Lights");
        assertThat(position.achievements()).containsExactly("Kept the lamp lit", "Taught two boys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"◦", "→", ">", "▪"})
    void signs_with_white_around_them_part_facts(String sign) {
        var position = positions("Software Engineer %1$s Skerry Lights %1$s May 2015 - June 2019".formatted(sign))
                .getFirst();

        assertThat(position.title()).isEqualTo("Software Engineer");
        assertThat(position.company()).isEqualTo("Skerry Lights");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De janvier 2016 à août 2019",
                "Period: January 2016 to August 2019",
                "Zeitraum: Januar 2016 bis August 2019"
            })
    void words_before_a_period_are_no_fact(String period) {
        var position = positions("Software Engineer\n" + period + "\nSkerry Lights Ltd")
                .getFirst();

        assertThat(position.company()).isEqualTo("Skerry Lights Ltd");
        assertThat(position.start()).isEqualTo("2016-01");
        assertThat(position.end()).isEqualTo("2019-08");
    }

    @Test
    void an_honorific_of_one_letter_is_no_mark() {
        assertThat(read("د. سعاد الهاشمي\nsuad@example.com\n\nالخبرات العملية\nمحاسبة في شركة النخيل، 2019 - 2021")
                        .personalInfo()
                        .name())
                .isEqualTo("سعاد الهاشمي");
    }

    private static List<Experience> positions(String experience) {
        return read("# Ada Marsh\nada.marsh@example.com\nLeeds, UK\n\n## Experience\n\n" + experience
                        + "\n\n## Education\nBSc Physics, University of Leeds, 2008 - 2011\n")
                .experience();
    }

    private static StructuredCv read(String text) {
        var reading = new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Readable(var document)
                && new CvReader().read(document, HINTS) instanceof Parsed(var cv)) {
            return cv.cv();
        }
        throw new AssertionError("no CV: " + reading);
    }
}
