package dev.shortlist.matcher.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.JobMother;
import dev.shortlist.matcher.pool.domain.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void years_are_measured_against_the_jobs_minimum() {
        assertThat(experience(CvMother.grace(), 6.0)).isCloseTo(0.75 * 0.5, within(0.1));
        assertThat(experience(CvMother.ada(), 6.0)).isGreaterThan(experience(CvMother.grace(), 6.0));
    }

    @Test
    void without_a_minimum_three_years_are_enough() {
        assertThat(ExperienceShare.of(
                        Scoring.merits(CvMother.grace()), Scoring.needs(JobMother.asking(List.of(), List.of(), null))))
                .isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void undated_work_earns_nothing_for_years() {
        assertThat(experience(CvMother.silent(), 5.0)).isZero();
    }

    @Test
    void the_degree_counts_most_then_its_field_and_a_certificate_on_the_jobs_skills() {
        var job = JobMother.backendDeveloper();

        assertThat(education(CvMother.ada())).isCloseTo(1.0, within(0.01));
        assertThat(EducationShare.of(Scoring.merits(CvMother.grace()), Scoring.needs(job)))
                .isCloseTo(0.35, within(0.01));
        assertThat(education(CvMother.silent())).isZero();
    }

    @Test
    void education_in_words_that_name_no_degree_is_met_by_any_study() {
        var needs = Scoring.needs(JobMother.withEducation("Something solid"));

        assertThat(EducationShare.of(Scoring.merits(CvMother.ada()), needs)).isCloseTo(0.85, within(0.001));
        assertThat(EducationShare.of(Scoring.merits(CvMother.silent()), needs)).isZero();
    }

    @Test
    void a_job_that_asks_for_no_education_gives_no_points_for_it() {
        var needs = Scoring.needs(JobMother.asking(List.of("Java"), List.of(), null));

        assertThat(EducationShare.of(Scoring.merits(CvMother.ada()), needs)).isZero();
    }

    @Test
    void meaning_runs_from_unrelated_to_the_same_work() {
        assertThat(new Closeness(-0.2, new Quote("", 1)).fraction()).isZero();
        assertThat(new Closeness(0.95, new Quote("", 1)).fraction()).isEqualTo(1);
        assertThat(new Closeness(0.425, new Quote("", 1)).fraction()).isBetween(0.45, 0.55);
    }

    @Test
    void a_skill_that_is_both_must_and_wish_counts_as_a_must_once() {
        var needs = Scoring.needs(JobMother.asking(List.of("Kafka", "Apache Kafka"), List.of("kafka"), 0.0));

        assertThat(needs.required()).hasSize(1);
        assertThat(needs.preferred()).isEmpty();
        assertThat(needs.minYears()).isNull();
    }

    private static double experience(ReadCv cv, double minYears) {
        return ExperienceShare.of(Scoring.merits(cv), Scoring.needs(JobMother.asking(List.of(), List.of(), minYears)));
    }

    private static double education(ReadCv cv) {
        return EducationShare.of(Scoring.merits(cv), Scoring.needs(JobMother.backendDeveloper()));
    }
}
