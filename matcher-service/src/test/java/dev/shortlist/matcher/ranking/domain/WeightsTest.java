package dev.shortlist.matcher.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.failure.Invalid;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void factors_that_are_not_named_keep_their_weight() {
        var weights = Weights.STANDARD.changedBy(Map.of("experience", 35.0));

        assertThat(weights.wire())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "required_skills", 40.0,
                        "preferred_skills", 10.0,
                        "experience", 35.0,
                        "meaning", 20.0,
                        "education", 10.0));
    }

    @Test
    void nothing_named_changes_nothing() {
        assertThat(Weights.STANDARD.changedBy(null)).isEqualTo(Weights.STANDARD);
    }

    @Test
    void a_factor_that_nobody_knows_is_named_in_the_refusal() {
        assertThatThrownBy(() -> Weights.STANDARD.changedBy(Map.of("charm", 1.0)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("weights.charm");
    }

    @Test
    void weights_are_numbers_from_nought_to_a_thousand() {
        assertThatThrownBy(() -> Weights.STANDARD.changedBy(Map.of("meaning", -1.0)))
                .hasMessageContaining("meaning");
        assertThatThrownBy(() -> Weights.STANDARD.changedBy(Map.of("meaning", Double.NaN)))
                .hasMessageContaining("meaning");
        assertThatThrownBy(() -> Weights.STANDARD.changedBy(Collections.singletonMap("meaning", null)))
                .hasMessageContaining("meaning");
    }

    @Test
    void not_all_may_be_zero() {
        assertThatThrownBy(() -> Weights.STANDARD.changedBy(Map.of(
                        "required_skills", 0.0,
                        "preferred_skills", 0.0,
                        "experience", 0.0,
                        "meaning", 0.0,
                        "education", 0.0)))
                .hasMessageContaining("not all be zero");
    }
}
