package dev.shortlist.matcher.pool.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            She led her team,                       they led their team
            He led his team,                        they led their team
            Mr. Smith and Mrs Jones were clients,   Smith and Jones were clients
            The chairwoman praised him,             The chairperson praised them
            """)
    void gender_leaves_the_text(String text, String neutral) {
        assertThat(Neutral.text(text, null)).isEqualToIgnoringCase(neutral);
    }

    @Test
    void office_suites_and_degrees_are_not_taken_for_ladies() {
        assertThat(Neutral.text("MS Office, MS SQL, M.S. in biology", null))
                .isEqualTo("MS Office, MS SQL, M.S. in biology");
    }

    @Test
    void the_name_leaves_the_text_in_its_own_case_only() {
        assertThat(Neutral.text("Will Grace built what will grace the web", "Will Grace"))
                .isEqualTo("built what will grace the web");
    }

    @Test
    void initials_stay_since_they_are_words_of_every_text() {
        assertThat(Neutral.text("A to Z in R", "A. Z. Al")).isEqualTo("A to Z in R");
    }
}
