package dev.shortlist.export.rendering.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.export.rendering.HostileValues;
import dev.shortlist.export.rendering.Rendered;
import dev.shortlist.export.rendering.ReportMother;
import dev.shortlist.export.rendering.domain.Result;
import dev.shortlist.starter.json.WireFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererTest {

    private final JsonMapper json = WireFormat.mapper();

    @Test
    void says_what_the_list_is_before_the_list() {
        var file = read(ReportMother.results(3));

        assertThat(file.at("/metadata/listed").intValue()).isEqualTo(3);
        assertThat(file.at("/metadata/weights/experience").doubleValue()).isEqualTo(20);
        assertThat(file.at("/metadata/generated_at").stringValue()).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(file.at("/job/title").stringValue()).isEqualTo("Senior Backend Engineer – Payments");
        assertThat(file.at("/results").size()).isEqualTo(3);
    }

    @Test
    void a_result_has_the_shape_of_the_api() {
        var results = read(ReportMother.results(3)).path("results");

        assertThat(json.treeToValue(results.get(0), RankedCandidate.class)).isEqualTo(ReportMother.ranked(1));
        assertThat(results.get(1).at("/gates/2/met").stringValue()).isEqualTo("no_data");
    }

    @Test
    void every_value_survives_a_round_trip() {
        var names = read(HostileValues.results())
                .path("results")
                .valueStream()
                .map(result -> result.path("candidate_name").stringValue());

        assertThat(names).containsExactlyElementsOf(HostileValues.NAMES);
    }

    private JsonNode read(List<Result> results) {
        return json.readTree(Rendered.by(new JsonRenderer(json), results));
    }
}
