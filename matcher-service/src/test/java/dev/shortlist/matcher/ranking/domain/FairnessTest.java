package dev.shortlist.matcher.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.JobMother;
import dev.shortlist.matcher.pool.domain.Passage;
import dev.shortlist.matcher.pool.domain.PassageWriter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairnessTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mohammed Al-Farsi", "Lakisha Washington", "Emily Walsh", "Wei Zhang"})
    void another_name_changes_no_score(String name) {
        var job = JobMother.backendDeveloper();

        assertThat(Scoring.points(CvMother.adaNamed(name), job)).isEqualTo(Scoring.points(CvMother.ada(), job));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mohammed Al-Farsi", "Lakisha Washington", "Emily Walsh", "Wei Zhang"})
    void another_name_changes_nothing_of_what_is_embedded(String name) {
        var writer = new PassageWriter();

        assertThat(writer.passages(new UUID(1, 1), new UUID(2, 2), CvMother.adaNamed(name)))
                .extracting(Passage::meaning)
                .isEqualTo(writer.passages(new UUID(1, 1), new UUID(2, 2), CvMother.ada()).stream()
                        .map(Passage::meaning)
                        .toList());
    }

    @Test
    void the_arabic_twin_of_a_cv_gets_the_same_points_for_an_english_job() {
        var job = JobMother.backendDeveloper();

        assertThat(Scoring.points(CvMother.adaInArabic(), job))
                .isCloseTo(Scoring.points(CvMother.ada(), job), within(2.0));
        assertThat(Scoring.assess(CvMother.adaInArabic(), job).gates())
                .extracting(Gate::met)
                .isEqualTo(Scoring.assess(CvMother.ada(), job).gates().stream()
                        .map(Gate::met)
                        .toList());
    }

    @Test
    void the_arabic_twin_of_a_job_asks_for_the_same() {
        var english = Scoring.needs(JobMother.backendDeveloper());
        var arabic = Scoring.needs(JobMother.backendDeveloperInArabic());

        assertThat(arabic.required())
                .extracting(SkillNeed::id)
                .isEqualTo(english.required().stream().map(SkillNeed::id).toList());
        assertThat(Scoring.points(CvMother.ada(), JobMother.backendDeveloperInArabic()))
                .isCloseTo(Scoring.points(CvMother.ada(), JobMother.backendDeveloper()), within(2.0));
    }
}
