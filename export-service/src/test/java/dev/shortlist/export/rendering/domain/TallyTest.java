package dev.shortlist.export.rendering.domain;

import static dev.shortlist.export.rendering.ReportMother.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.shortlist.contracts.ranking.Gate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally();

    @BeforeEach
    void twelve_candidates() {
        results(12).forEach(tally::add);
    }

    @Test
    void counts_scores_by_tens_from_the_best() {
        assertThat(tally.scores().getMax()).isEqualTo(91.1);
        assertThat(tally.tens().entrySet()).startsWith(entry(90, 1), entry(80, 2), entry(70, 1));
        assertThat(tally.tens().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(12);
    }

    @Test
    void counts_who_meets_what() {
        assertThat(tally.gates().get("5 years of Java")).isEqualTo(Map.of(Gate.Met.YES, 8, Gate.Met.NO, 4));
        assertThat(tally.suspicious()).isEqualTo(1);
        assertThat(tally.decisions()).containsExactly(entry("shortlist", 1));
    }

    @Test
    void names_the_most_frequent_skills_first() {
        assertThat(tally.mostMissing(1)).containsExactly(entry("Docker", 11));
        assertThat(tally.mostMatched(2)).extracting(Map.Entry::getValue).containsExactly(12, 12);
    }
}
