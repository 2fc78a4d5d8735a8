package dev.shortlist.export.rendering.domain;

import static dev.shortlist.export.rendering.ReportMother.FACTORS;
import static dev.shortlist.export.rendering.ReportMother.aReport;
import static dev.shortlist.export.rendering.ReportMother.ranked;
import static dev.shortlist.export.rendering.ReportMother.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnTest {

    private final List<Column> columns = Column.of(aReport(1, 1));

    @Test
    void people_read_first_who_and_how_good_and_last_the_ids() {
        assertThat(columns).extracting(Column::id).startsWith("rank", "band", "candidate_name", "match_score");
        assertThat(columns).extracting(Column::id).containsSubsequence(FACTORS).endsWith("candidate_id", "cv_id");
    }

    @Test
    void each_reads_its_part_of_a_result() {
        assertThat(value("match_score")).isEqualTo(91.1);
        assertThat(value("required_skills")).isEqualTo(36.4);
        assertThat(value("decision")).isEqualTo("shortlist");
        assertThat(value("decision_note")).isEqualTo("Met in Cairo, keen");
        assertThat(value("evidence"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("required_skills/kafka: “Moved 14 services to Apache Kafka 3 with no downtime” (p. 1)");
    }

    @Test
    void factors_come_as_the_results_list_them_and_then_those_that_only_weights_know() {
        assertThat(Factors.of(results(2), Set.of("zeal", "meaning", "aptitude")))
                .startsWith("required_skills")
                .endsWith("aptitude", "zeal")
                .hasSize(7);
        assertThat(Factors.title("required_skills")).isEqualTo("Required skills");
        assertThat(Factors.title("")).isEmpty();
    }

    @Test
    void formats_are_found_by_name_in_any_case() {
        assertThat(Format.named(" XLSX ")).contains(Format.XLSX);
        assertThat(Format.named("exe")).isEqualTo(Optional.empty());
        assertThat(Arrays.stream(Format.values()).map(Format::mediaType)).allMatch(type -> type.contains("/"));
    }

    @Test
    void tones_follow_the_score() {
        assertThat(List.of(100.0, 80.0, 79.9, 50.0, 35.0, 3.0, -1.0))
                .extracting(Tone::of)
                .containsExactly(Tone.STRONG, Tone.STRONG, Tone.GOOD, Tone.FAIR, Tone.WEAK, Tone.POOR, Tone.POOR);
    }

    private @Nullable Object value(String id) {
        return columns.stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value()
                .apply(Result.of(ranked(1)));
    }
}
