package dev.shortlist.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TamperedFilesTest {

    /// What these add is there to be seen.
    private static final List<String> VISIBLE = List.of("homoglyph", "stuffing", "instruction");

    private static final List<GeneratedFile> TAMPERED = DatasetTest.tampered();

    @Test
    void what_is_hidden_changes_nothing_that_is_seen_and_is_found() {
        assertThat(TAMPERED)
                .filteredOn(file -> !VISIBLE.contains(kind(file)))
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> {
                    var seen = Readings.of(file);
                    assertThat(Readings.letters(seen.text()))
                            .as("%s %s", file.name(), kind(file))
                            .isEqualTo(Readings.letters(Readings.of(clean(file)).text()));
                    assertThat(seen.hidden())
                            .as("%s %s", file.name(), kind(file))
                            .isNotEmpty();
                });
    }

    @Test
    void what_is_added_visibly_leaves_the_rest_as_it_was() {
        assertThat(TAMPERED)
                .filteredOn(file -> VISIBLE.contains(kind(file)))
                .hasSizeGreaterThan(2)
                .allSatisfy(file -> {
                    String seen = Readings.letters(Readings.of(file).text());
                    assertThat(seen.length())
                            .isGreaterThan(
                                    Readings.letters(Readings.of(clean(file)).text())
                                            .length());
                });
    }

    @Test
    void the_clean_ones_hide_nothing() {
        assertThat(Dataset.of(80, 7).filter(file -> file.truth().tampered() == null))
                .allSatisfy(file -> assertThat(Readings.of(file).hidden())
                        .as("%s %s", file.name(), file.truth().layout())
                        .isEmpty());
    }

    private static String kind(GeneratedFile file) {
        return Objects.requireNonNull(file.truth().tampered()).kind();
    }

    private static GeneratedFile clean(GeneratedFile file) {
        return DatasetTest.named(Objects.requireNonNull(file.truth().tampered()).clean());
    }
}
