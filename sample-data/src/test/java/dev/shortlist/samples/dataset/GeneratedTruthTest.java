package dev.shortlist.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedTruthTest {

    static List<GeneratedFile> files() {
        return Dataset.of(150, 20260115).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void what_the_truth_says_stands_in_the_file(GeneratedFile file) {
        String text = Readings.letters(Readings.of(file).text());

        assertThat(said(file.truth()).stream()
                        .filter(said -> !text.contains(Readings.letters(said)))
                        .toList())
                .as("%s, %s, %s", file.name(), file.truth().layout(), text)
                .isEmpty();
    }

    private static List<String> said(Truth truth) {
        var said = new ArrayList<>(List.of(truth.name(), truth.email()));
        truth.experience().forEach(position -> said.addAll(List.of(position.title(), position.company())));
        truth.education().forEach(study -> said.addAll(List.of(study.degree(), study.field(), study.school())));
        said.addAll(truth.skills());
        return said;
    }
}
