package dev.shortlist.matcher.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.contracts.ranking.Gate.Met;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.JobMother;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatesTest {

    @Test
    void every_must_have_that_the_cv_shows_is_met_with_its_words() {
        var gates = gates(CvMother.ada(), JobMother.backendDeveloper());

        assertThat(gates).extracting(Gate::met).containsOnly(Met.YES);
        assertThat(gates)
                .extracting(Gate::requirement)
                .containsExactly(
                        "Java", "Kafka", "5 years of experience", "English (fluent)", "Bachelor in Computer Science");
        assertThat(gates.get(1).evidence()).contains("Apache Kafka");
    }

    @Test
    void a_cv_that_names_skills_but_not_this_one_does_not_meet_it() {
        assertThat(gate(CvMother.luca(), JobMother.asking(List.of("Kafka"), List.of(), null))
                        .met())
                .isEqualTo(Met.NO);
    }

    @Test
    void a_cv_that_says_nothing_is_not_said_to_lack_anything() {
        var gates = gates(CvMother.silent(), JobMother.backendDeveloper());

        assertThat(gates).hasSize(5).extracting(Gate::met).containsOnly(Met.NO_DATA);
    }

    @Test
    void a_related_skill_leaves_the_question_open_and_shows_what_there_is() {
        var gate = gate(CvMother.grace(), JobMother.asking(List.of("Kafka"), List.of(), null));

        assertThat(gate.met()).isEqualTo(Met.NO_DATA);
        assertThat(gate.evidence()).contains("RabbitMQ");
    }

    @Test
    void too_few_years_are_a_no() {
        var gate = gate(CvMother.grace(), JobMother.asking(List.of(), List.of(), 5.0));

        assertThat(gate).isEqualTo(new Gate("5 years of experience", Met.NO, "3 years"));
    }

    @Test
    void a_language_without_its_level_is_an_open_question() {
        assertThat(gate(CvMother.ada(), JobMother.withLanguages("French (fluent)"))
                        .met())
                .isEqualTo(Met.NO_DATA);
        assertThat(gate(CvMother.ada(), JobMother.withLanguages("French")).met())
                .isEqualTo(Met.YES);
    }

    @Test
    void a_language_below_the_level_or_missing_among_others_is_a_no() {
        assertThat(gate(CvMother.luca(), JobMother.withLanguages("English (fluent)"))
                        .met())
                .isEqualTo(Met.NO);
        assertThat(gate(CvMother.luca(), JobMother.withLanguages("Arabic")).met())
                .isEqualTo(Met.NO);
        assertThat(gate(CvMother.grace(), JobMother.withLanguages("Arabic")).met())
                .isEqualTo(Met.NO_DATA);
    }

    @Test
    void a_higher_degree_meets_a_lower_demand_and_not_the_other_way() {
        assertThat(gate(CvMother.luca(), JobMother.withEducation("Bachelor")).met())
                .isEqualTo(Met.YES);
        assertThat(gate(CvMother.ada(), JobMother.withEducation("PhD")).met()).isEqualTo(Met.NO);
    }

    private static Gate gate(ReadCv cv, Job job) {
        var gates = gates(cv, job);
        assertThat(gates).hasSize(1);
        return gates.getFirst();
    }

    private static List<Gate> gates(ReadCv cv, Job job) {
        return Scoring.assess(cv, job).gates();
    }
}
