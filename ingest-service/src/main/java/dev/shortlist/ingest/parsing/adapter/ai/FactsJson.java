package dev.shortlist.ingest.parsing.adapter.ai;

import dev.shortlist.ingest.parsing.domain.refine.ProposedFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The form in which a model has to answer, and its reading: all of an answer is of that form, or none of it counts.
final class FactsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final List<String> KINDS = List.of(
            "name",
            "email",
            "phone",
            "location",
            "link",
            "summary",
            "experience",
            "education",
            "skill",
            "language",
            "certification",
            "project",
            "achievement");
    private static final List<String> FIELDS = List.of(
            "value",
            "title",
            "company",
            "location",
            "degree",
            "field",
            "school",
            "grade",
            "start",
            "end",
            "description");

    private FactsJson() {}

    /// As OpenAI's strict mode wants it: every property is required, and what is not known is null.
    static String schema() {
        var fact = JSON.createObjectNode();
        var properties = fact.put("type", "object").putObject("properties");
        properties.putObject("kind").put("type", "string").set("enum", JSON.valueToTree(KINDS));
        properties.putObject("quote").put("type", "string");
        FIELDS.forEach(field ->
                properties.putObject(field).putArray("type").add("string").add("null"));
        fact.set("required", JSON.valueToTree(properties.propertyNames()));
        fact.put("additionalProperties", false);
        var root = JSON.createObjectNode().put("type", "object");
        root.putObject("properties").putObject("facts").put("type", "array").set("items", fact);
        root.putArray("required").add("facts");
        root.put("additionalProperties", false);
        return JSON.writeValueAsString(root);
    }

    static List<ProposedFact> read(String answer) throws MalformedAnswerException {
        try {
            var facts = JSON.readTree(answer).path("facts");
            if (!facts.isArray()) {
                throw new MalformedAnswerException("no list of facts");
            }
            return facts.valueStream().map(FactsJson::fact).toList();
        } catch (JacksonException notJson) {
            throw new MalformedAnswerException("no JSON");
        }
    }

    private static ProposedFact fact(JsonNode fact) {
        var kind = fact.path("kind");
        var quote = fact.path("quote");
        if (!kind.isString() || !quote.isString()) {
            throw new MalformedAnswerException("a fact without kind or quote");
        }
        return new ProposedFact(kind.asString(), quote.asString(), fields(fact));
    }

    private static Map<String, String> fields(JsonNode fact) {
        var fields = new HashMap<String, String>();
        for (String name : FIELDS) {
            var value = fact.path(name);
            if (value.isString()) {
                fields.put(name, value.asString());
            } else if (!value.isMissingNode() && !value.isNull()) {
                throw new MalformedAnswerException("a field that is no text");
            }
        }
        return fields;
    }

    /// An answer that is not what was asked for. Says nothing of its content, which may be personal data.
    static final class MalformedAnswerException extends RuntimeException {

        MalformedAnswerException(String what) {
            super(what);
        }
    }
}
