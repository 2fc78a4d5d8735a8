package dev.shortlist.ingest.parsing.adapter.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.ingest.parsing.adapter.ai.FactsJson.MalformedAnswerException;
import dev.shortlist.ingest.parsing.domain.refine.ProposedFact;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FactsJsonTest {

    @Test
    void an_answer_is_read_fact_by_fact() {
        var facts = FactsJson.read("""
                {"facts":[{"kind":"experience","quote":"Boss at X","value":null,"title":"Boss","company":"X"}]}
                """);

        assertThat(facts)
                .containsExactly(new ProposedFact("experience", "Boss at X", Map.of("title", "Boss", "company", "X")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sure! Here are the facts:",
                "[]",
                "null",
                "{\"facts\":{}}",
                "{\"facts\":[\"Java\"]}",
                "{\"facts\":[{\"kind\":\"skill\"}]}",
                "{\"facts\":[{\"kind\":\"skill\",\"quote\":\"Java\",\"value\":7}]}",
                "{\"facts\":[{\"kind\":\"skill\",\"quote\":\"Ja",
                "{\"facts\":[]} and more"
            })
    void anything_else_is_no_answer(String answer) {
        assertThatThrownBy(() -> FactsJson.read(answer)).isInstanceOf(MalformedAnswerException.class);
    }

    @Test
    void the_schema_asks_for_every_property_as_strict_mode_wants() {
        var fact = JsonMapper.shared().readTree(FactsJson.schema()).at("/properties/facts/items");

        assertThat(fact.path("required"))
                .hasSameSizeAs(fact.path("properties").propertyNames())
                .hasSizeGreaterThan(10);
        assertThat(fact.path("additionalProperties").asBoolean(true)).isFalse();
    }
}
