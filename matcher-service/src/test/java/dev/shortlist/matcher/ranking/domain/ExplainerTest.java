package dev.shortlist.matcher.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.contracts.ranking.Proof;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.JobMother;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainerTest {

    @Test
    void strengths_name_the_facts_behind_them() {
        var explanation = explain(CvMother.ada(), JobMother.backendDeveloper());

        assertThat(explanation.matchedSkills()).containsExactly("Java", "Kafka");
        assertThat(explanation.missingSkills()).isEmpty();
        assertThat(explanation.missingPreferred()).containsExactly("Kubernetes");
        assertThat(explanation.strengths())
                .contains("7.8 years of experience where 5 are asked for", "Java: 90 months of dated use");
        assertThat(explanation.rationale()).startsWith("Shows 2 of 2 required skills and 7.8 years of experience");
        assertThat(explanation.recommendations()).contains("Invite to an interview: every must-have is met");
    }

    @Test
    void gaps_tell_missing_from_related_and_must_from_wish() {
        var explanation = explain(CvMother.grace(), JobMother.backendDeveloper());

        assertThat(explanation.missingSkills()).containsExactly("Kafka");
        assertThat(explanation.gaps())
                .contains(
                        "No mention of Kafka, but of the related RabbitMQ",
                        "3 years of experience where 5 are asked for",
                        "No mention of Kubernetes, which would be nice to have");
        assertThat(explanation.followUpQuestions())
                .contains("You know RabbitMQ. How would you approach Kafka, which this job needs?");
    }

    static Stream<ReadCv> everybody() {
        return Stream.of(CvMother.ada(), CvMother.adaInArabic(), CvMother.grace(), CvMother.luca(), CvMother.silent());
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void there_are_three_to_five_questions_for_everybody(ReadCv cv) {
        for (var job : List.of(
                JobMother.backendDeveloper(),
                JobMother.backendDeveloperInArabic(),
                JobMother.asking(List.of(), List.of(), null))) {
            assertThat(explain(cv, job).followUpQuestions())
                    .hasSizeBetween(3, 5)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void no_sentence_names_the_person(ReadCv cv) {
        var name = String.valueOf(cv.structuredData().personalInfo().name());
        var explanation = explain(cv, JobMother.backendDeveloper());

        assertThat(explanation.rationale()).doesNotContain(name);
        assertThat(explanation.recommendations()).noneMatch(text -> text.contains(name));
    }

    @Test
    void an_arabic_job_is_explained_in_arabic() {
        var explanation = explain(CvMother.grace(), JobMother.backendDeveloperInArabic());

        assertThat(explanation.gaps()).anyMatch(gap -> gap.contains("لا ذكر لمهارة كافكا"));
        assertThat(explanation.rationale()).startsWith("تظهر 1 من 2");
    }

    @Test
    void a_suspicious_file_is_pointed_out_and_scores_as_if_it_were_not() {
        var clean = Scoring.score(CvMother.ada(), JobMother.backendDeveloper());
        var suspicious = Scoring.score(CvMother.suspicious(CvMother.ada()), JobMother.backendDeveloper());

        assertThat(suspicious.fractions()).isEqualTo(clean.fractions());
        assertThat(suspicious.findings().explanation().recommendations().getFirst())
                .startsWith("Look at the file");
    }

    @Test
    void what_the_cv_is_silent_about_is_asked_and_not_held_against_it() {
        var explanation = explain(CvMother.silent(), JobMother.backendDeveloper());

        assertThat(explanation.gaps())
                .contains(
                        "The CV dates no work, so the 5 years asked for cannot be checked",
                        "The CV does not say enough to tell whether this is met: English (fluent)");
        assertThat(explanation.recommendations()).contains("Clarify before deciding: Java");
        assertThat(explanation.rationale()).contains("no dated experience");
    }

    @Test
    void a_job_without_must_haves_is_explained_too() {
        var explanation = explain(CvMother.ada(), JobMother.asking(List.of(), List.of("Kubernetes"), null));

        assertThat(explanation.rationale()).contains("the job names no required skills");
    }

    @Test
    void points_have_their_proof_with_its_page() {
        var assessment = Scoring.assess(CvMother.ada(), JobMother.backendDeveloper());

        assertThat(assessment.proofs())
                .extracting(Proof::criterion)
                .contains(
                        "required_skills/java",
                        "required_skills/kafka",
                        "experience/title",
                        "meaning",
                        "education/certificate");
        assertThat(assessment.proofs())
                .allMatch(proof -> proof.page() >= 1 && !proof.quote().isBlank());
    }

    private static Explanation explain(ReadCv cv, Job job) {
        return Scoring.score(cv, job).findings().explanation();
    }
}
