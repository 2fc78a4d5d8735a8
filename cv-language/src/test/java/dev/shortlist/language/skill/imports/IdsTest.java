package dev.shortlist.language.skill.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Hood making      | hood-making
        hood-making      | hood-making
        Café management  | cafe-management
        """)
    void an_id_is_the_words_of_the_name(String name, String id) {
        assertThat(Ids.of(name, _ -> false)).isEqualTo(id);
    }

    @Test
    void names_that_differ_in_signs_or_script_or_behind_sixty_letters_have_different_ids() {
        String lengthy = "hood ".repeat(20);

        assertThat(Set.of(id("Q"), id("Q++"), id("Q#"), id("صقارة"), id("صيد"), id(lengthy + "a"), id(lengthy + "b")))
                .hasSize(7)
                .allSatisfy(
                        id -> assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThan(70));
    }

    @Test
    void an_id_of_another_skill_is_never_taken() {
        assertThat(Ids.of("hoods", "hoods"::equals)).startsWith("hoods-").isEqualTo(Ids.of("Hoods", "hoods"::equals));
    }

    private static String id(String name) {
        return Ids.of(name, _ -> false);
    }
}
