package dev.shortlist.ingest.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.ParsedCv.Shape;
import dev.shortlist.ingest.scoring.domain.AtsScore.Criterion;
import dev.shortlist.ingest.scoring.domain.AtsScore.ToGain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AtsRubricTest {

    private static final Shape GOOD_SHAPE = new Shape(1, 400, 5, 9, false);
    private static final Shape NO_SHAPE = new Shape(1, 0, 0, 0, false);
    private static final PersonalInfo NOBODY = new PersonalInfo(null, null, null, List.of(), null, List.of());
    private static final PersonalInfo ADA = new PersonalInfo(
            "Ada Marsh", "ada@example.com", "+442079460958", List.of(), "Leeds", List.of("adamarsh.dev"));

    @Test
    void a_full_cv_has_all_points_and_nothing_to_gain() {
        var score = AtsRubric.score(full(), GOOD_SHAPE);

        assertThat(score.score()).isEqualTo(100.0);
        assertThat(score.rubric()).isEqualTo("1");
        assertThat(score.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.toGain()).isEmpty();
            assertThat(criterion.evidence()).isNotEmpty();
        });
    }

    @Test
    void an_empty_cv_has_none_and_everything_to_gain() {
        var score = AtsRubric.score(cv(NOBODY, null, List.of(), List.of(), List.of(), List.of()), NO_SHAPE);

        assertThat(score.score()).isZero();
        assertThat(gains(score)).isEqualTo(100.0);
        assertThat(score.criteria())
                .allSatisfy(criterion -> assertThat(criterion.evidence()).isEmpty());
    }

    @Test
    void criteria_are_the_six_and_add_up_to_a_hundred() {
        var score = AtsRubric.score(full(), GOOD_SHAPE);

        assertThat(score.criteria())
                .extracting(Criterion::id)
                .containsExactly("contact", "experience", "education", "skills", "achievements", "format");
        assertThat(score.criteria().stream().mapToDouble(Criterion::max).sum()).isEqualTo(100.0);
    }

    @Test
    void points_and_what_is_to_gain_always_make_a_hundred() {
        for (int skills = 0; skills < 10; skills++) {
            var half = cv(
                    ADA, null, List.of(position(null, 1), position("2020", 2)), List.of(), skills(skills), List.of());
            var score = AtsRubric.score(half, NO_SHAPE);

            assertThat(Math.round((score.score() + gains(score)) * 10)).isEqualTo(1000);
            assertThat(Math.round(score.score() * 10))
                    .isEqualTo(Math.round(score.criteria().stream()
                                    .mapToDouble(Criterion::points)
                                    .sum()
                            * 10));
        }
    }

    @Test
    void adding_a_phone_number_gains_what_was_promised() {
        var without =
                new PersonalInfo("Ada Marsh", "ada@example.com", null, List.of(), "Leeds", List.of("adamarsh.dev"));
        var before = AtsRubric.score(with(without), GOOD_SHAPE);

        var promised = promise(before, "Add a phone number");

        assertThat(AtsRubric.score(with(ADA), GOOD_SHAPE).score() - before.score())
                .isEqualTo(promised);
    }

    @Test
    void naming_more_skills_gains_what_was_promised() {
        var few = cv(ADA, "Summary", List.of(position("2020", 2)), List.of(study()), skills(7), results(5));
        var more = cv(ADA, "Summary", List.of(position("2020", 2)), List.of(study()), skills(8), results(5));

        var before = AtsRubric.score(few, GOOD_SHAPE);

        assertThat(AtsRubric.score(more, GOOD_SHAPE).score() - before.score())
                .isEqualTo(promise(before, "Name one more skill"));
    }

    @Test
    void telling_more_results_gains_what_was_promised() {
        var few = cv(ADA, "Summary", List.of(position("2020", 2)), List.of(study()), skills(8), results(2));
        var before = AtsRubric.score(few, GOOD_SHAPE);

        assertThat(promise(before, "Tell 3 more results in numbers: how much, how many, how fast"))
                .isEqualTo(9.0)
                .isEqualTo(AtsRubric.score(full(), GOOD_SHAPE).score() - before.score());
    }

    @Test
    void dating_a_position_gains_what_was_promised() {
        var undated = cv(ADA, "Summary", List.of(position(null, 2)), List.of(study()), skills(8), results(5));
        var before = AtsRubric.score(undated, GOOD_SHAPE);

        assertThat(promise(before, "Give every position its start and end, with months"))
                .isEqualTo(7.0);
        assertThat(AtsRubric.score(full(), GOOD_SHAPE).score() - before.score()).isEqualTo(7.0);
    }

    @Test
    void a_cv_may_be_too_short_or_too_long() {
        var brief = AtsRubric.score(full(), new Shape(1, 60, 5, 9, false));
        var endless = AtsRubric.score(full(), new Shape(7, 4000, 5, 9, false));

        assertThat(promise(brief, "Say more: at least 120 words")).isEqualTo(2.0);
        assertThat(promise(endless, "Keep to 3 pages and 1500 words")).isEqualTo(2.0);
    }

    private static double gains(AtsScore score) {
        return score.criteria().stream()
                .flatMap(criterion -> criterion.toGain().stream())
                .mapToDouble(ToGain::points)
                .sum();
    }

    private static double promise(AtsScore score, String task) {
        return score.criteria().stream()
                .flatMap(criterion -> criterion.toGain().stream())
                .filter(gain -> gain.task().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such task in " + score))
                .points();
    }

    private static StructuredCv full() {
        return with(ADA);
    }

    private static StructuredCv with(PersonalInfo person) {
        return cv(person, "Summary", List.of(position("2020", 2)), List.of(study()), skills(8), results(5));
    }

    private static Experience position(@Nullable String start, int lines) {
        var told = IntStream.range(0, lines).mapToObj(i -> "Did thing " + i).toList();
        return new Experience("Nurse", "Nurse", "Harbour Hospital", null, start, null, start, told);
    }

    private static Education study() {
        return new Education("BSc", "Physics", "University of Leeds", "2008", "2011", "2008 - 2011", null);
    }

    private static List<CvSkill> skills(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CvSkill("Skill " + i, "skill-" + i, i < 4 ? 12 : null, null))
                .toList();
    }

    private static List<String> results(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> "Cut waiting time by " + (20 + i) + "%")
                .toList());
    }

    private static StructuredCv cv(
            PersonalInfo person,
            @Nullable String summary,
            List<Experience> positions,
            List<Education> studies,
            List<CvSkill> skills,
            List<String> achievements) {
        return new StructuredCv(
                person, summary, positions, studies, skills, List.of(), List.of(), List.of(), achievements);
    }
}
