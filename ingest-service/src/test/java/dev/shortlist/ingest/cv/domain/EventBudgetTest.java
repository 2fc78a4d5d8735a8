package dev.shortlist.ingest.cv.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.EvidenceBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventBudgetTest {

    @Test
    void long_text_is_cut_where_the_budget_ends() {
        var cut = EventBudget.cut(List.of(
                new CvSection("summary", 1, 0, "a".repeat(50_000)),
                new CvSection("experience", 1, 50_000, "b".repeat(50_000))));

        assertThat(cut).extracting(section -> section.text().length()).containsExactly(50_000, 30_000);
    }

    @Test
    void proofs_travel_without_boxes_and_with_short_quotes() {
        var proof = new Evidence("q".repeat(500), 1, 0, 500, 0.9, List.of(new EvidenceBox(1, 0, 0, 1, 1)));

        assertThat(EventBudget.cut(Map.of("summary", proof)).get("summary")).satisfies(short_ -> {
            assertThat(short_.quote()).hasSize(200);
            assertThat(short_.boxes()).isEmpty();
        });
    }
}
