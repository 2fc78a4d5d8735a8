package dev.shortlist.export.rendering.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.export.rendering.HostileValues;
import dev.shortlist.export.rendering.Rendered;
import dev.shortlist.export.rendering.ReportMother;
import dev.shortlist.export.rendering.domain.Formulas;
import dev.shortlist.export.rendering.domain.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRendererTest {

    @Test
    void begins_with_a_mark_for_excel_and_snake_case_names() {
        var text = text(ReportMother.results(1));

        assertThat(text).startsWith("\uFEFFrank,band,candidate_name,match_score,must_haves,required_skills,");
    }

    @Test
    void every_value_survives_a_round_trip() {
        var names = read(HostileValues.results()).stream().skip(1).map(record -> Formulas.unguard(record.get(2)));

        assertThat(names).containsExactlyElementsOf(HostileValues.NAMES);
    }

    @Test
    void no_field_starts_a_formula() {
        assertThat(read(HostileValues.results()).stream().flatMap(List::stream))
                .noneMatch(field -> !field.startsWith("'") && Formulas.isDangerous(field));
    }

    @Test
    void numbers_stay_numbers() {
        var first = read(ReportMother.results(1)).get(1);

        assertThat(first).startsWith("1", "1", "Ada Lovelace", "91.1");
        assertThat(first.get(5)).isEqualTo("36.4");
    }

    @Test
    void lists_can_be_read_back() {
        assertThat(CsvField.of(List.of("a; b", "c\\d", new Gate("Arabic", Gate.Met.NO_DATA, null))))
                .isEqualTo("\"a\\; b; c\\\\d; Arabic: no_data\"");
    }

    @Test
    void what_is_not_known_is_empty() {
        assertThat(CsvField.of(null)).isEmpty();
        assertThat(CsvField.of(Double.NaN)).isEmpty();
        assertThat(CsvField.of(List.of())).isEmpty();
    }

    private static List<List<String>> read(List<Result> results) {
        return Rfc4180.read(text(results).substring(1));
    }

    private static String text(List<Result> results) {
        return new String(Rendered.by(new CsvRenderer(), results), StandardCharsets.UTF_8);
    }
}
