package dev.shortlist.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenamedPairsTest {

    private static final List<RenamedPair> PAIRS = Dataset.renamed(60, 7).toList();

    @Test
    void both_halves_say_the_same_under_different_names() {
        assertThat(PAIRS).hasSize(60).allSatisfy(pair -> {
            var first = pair.first().truth();
            var second = pair.second().truth();
            assertThat(second.name()).isNotEqualTo(first.name());
            assertThat(second.email()).isNotEqualTo(first.email());
            assertThat(second.email().replaceFirst(".*@", ""))
                    .isEqualTo(first.email().replaceFirst(".*@", ""));
            assertThat(second)
                    .usingRecursiveComparison()
                    .ignoringFields("file", "person", "name", "email", "summary")
                    .isEqualTo(first);
        });
    }

    @Test
    void the_script_of_the_name_stays() {
        assertThat(PAIRS)
                .allSatisfy(pair -> assertThat(isArabic(pair.second().truth().name()))
                        .isEqualTo(isArabic(pair.first().truth().name())));
    }

    @Test
    void the_summary_speaks_of_the_other_gender() {
        assertThat(PAIRS)
                .filteredOn(
                        pair -> String.valueOf(pair.first().truth().summary()).contains(" He "))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair.second().truth().summary())
                        .contains(" She ")
                        .doesNotContain(" He "));
    }

    private static boolean isArabic(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }
}
