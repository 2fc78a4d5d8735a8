package dev.shortlist.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.phone.Phone;
import dev.shortlist.language.phone.PhoneReader;
import dev.shortlist.language.skill.SkillCatalogue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void phones_are_read_as_the_number_that_the_truth_says() {
        var phones = new PhoneReader();

        assertThat(files()).allSatisfy(file -> {
            String text = Readings.of(file).text();
            assertThat(phones.find(text, phones.guessRegion(file.truth().location()), false))
                    .as("%s %s %s", file.name(), file.truth().location(), text)
                    .extracting(Phone::e164)
                    .contains(file.truth().phone());
        });
    }

    @Test
    void skills_are_words_that_the_catalogue_knows() {
        var catalogue = SkillCatalogue.standard();
        var skills = files().stream()
                .flatMap(file -> file.truth().skills().stream())
                .distinct()
                .toList();

        assertThat(skills)
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        skill -> assertThat(catalogue.byName(skill)).as(skill).isPresent());
    }

    private static List<String> said(Truth truth) {
        var said = new ArrayList<>(List.of(truth.name(), truth.email()));
        truth.experience().forEach(position -> said.addAll(List.of(position.title(), position.company())));
        truth.education().forEach(study -> said.addAll(List.of(study.degree(), study.field(), study.school())));
        said.addAll(truth.skills());
        return said;
    }
}
