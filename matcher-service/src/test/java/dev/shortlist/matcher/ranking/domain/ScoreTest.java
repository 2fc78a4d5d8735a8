package dev.shortlist.matcher.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.ranking.Factor;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.JobMother;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void whoever_fills_every_factor_gets_a_hundred() {
        var full = new Fractions(Map.of(
                FactorId.REQUIRED_SKILLS, 1.0,
                FactorId.PREFERRED_SKILLS, 1.0,
                FactorId.EXPERIENCE, 1.0,
                FactorId.MEANING, 1.0,
                FactorId.EDUCATION, 1.0));

        var score = Score.of(full, Weights.STANDARD);

        assertThat(score.value()).isEqualTo(100);
        assertThat(score.factors())
                .containsExactly(
                        new Factor("required_skills", 40, 40),
                        new Factor("preferred_skills", 10, 10),
                        new Factor("experience", 20, 20),
                        new Factor("meaning", 20, 20),
                        new Factor("education", 10, 10));
    }

    @Test
    void the_weight_of_what_the_job_does_not_ask_goes_to_the_rest() {
        var fractions = new Fractions(Map.of(FactorId.EXPERIENCE, 1.0, FactorId.MEANING, 0.5));

        var score = Score.of(fractions, Weights.STANDARD);

        assertThat(score.value()).isEqualTo(75);
        assertThat(score.factors()).contains(new Factor("required_skills", 0, 0), new Factor("meaning", 25, 50));
    }

    @Test
    void other_weights_change_the_sum_and_nothing_else() {
        var fractions = new Fractions(Map.of(FactorId.REQUIRED_SKILLS, 0.25, FactorId.MEANING, 1.0));
        var meaningOnly = Weights.STANDARD.changedBy(Map.of("required_skills", 0.0));

        assertThat(Score.of(fractions, Weights.STANDARD).value()).isEqualTo(50);
        assertThat(Score.of(fractions, meaningOnly).value()).isEqualTo(100);
    }

    @Test
    void weights_that_leave_nothing_to_weigh_give_no_points() {
        var fractions = new Fractions(Map.of(FactorId.MEANING, 1.0));

        assertThat(Score.of(fractions, Weights.STANDARD.changedBy(Map.of("meaning", 0.0)))
                        .value())
                .isZero();
    }

    @Test
    void equal_input_gives_equal_output_every_time() {
        var first = Scoring.score(CvMother.ada(), JobMother.backendDeveloper());

        for (int round = 0; round < 20; round++) {
            assertThat(Scoring.score(CvMother.ada(), JobMother.backendDeveloper()))
                    .isEqualTo(first);
        }
    }

    @Test
    void the_one_who_fits_comes_before_the_one_who_nearly_does_and_the_one_who_does_not() {
        var job = JobMother.backendDeveloper();

        var scores = List.of(
                Scoring.points(CvMother.ada(), job),
                Scoring.points(CvMother.grace(), job),
                Scoring.points(CvMother.luca(), job));

        assertThat(scores)
                .isSortedAccordingTo((left, right) -> Double.compare(right, left))
                .doesNotHaveDuplicates();
        assertThat(scores.getFirst()).isGreaterThan(75);
    }
}
