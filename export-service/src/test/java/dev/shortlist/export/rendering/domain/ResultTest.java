package dev.shortlist.export.rendering.domain;

import static dev.shortlist.export.rendering.ReportMother.ranked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.ranking.Gate;
import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void carries_all_that_a_ranking_says() {
        var result = Result.of(ranked(1));

        assertThat(result.displayName()).isEqualTo("Ada Lovelace");
        assertThat(result.decision()).isNotNull();
        assertThat(result.decision().decision()).isEqualTo("shortlist");
        assertThat(result.integrity()).isEqualTo("clean");
        assertThat(result.gatesMet(Gate.Met.YES)).isEqualTo(3);
        assertThat(result.factor("required_skills"))
                .isEqualTo(ranked(1).factors().getFirst());
        assertThat(result.factor("unknown")).isNull();
    }

    @Test
    void shows_the_end_of_the_id_for_a_name_that_is_hidden() {
        assertThat(Result.of(ranked(3, null)).displayName()).isEqualTo("Candidate 00001003");
        assertThat(Result.of(ranked(3, "  ")).displayName()).isEqualTo("Candidate 00001003");
    }
}
