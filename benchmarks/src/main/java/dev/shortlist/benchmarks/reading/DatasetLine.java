package dev.shortlist.benchmarks.reading;

import dev.shortlist.benchmarks.reading.KnownCv.Position;
import dev.shortlist.benchmarks.reading.KnownCv.Spoken;
import dev.shortlist.benchmarks.reading.KnownCv.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line of the truth that the dataset writes beside its files.
public final class DatasetLine {

    private DatasetLine() {}

    public static KnownCv read(String line) {
        var json = JsonMapper.shared().readTree(line);
        return new KnownCv(
                text(json, "file"),
                text(json, "language"),
                text(json, "layout") + "/" + text(json, "format"),
                LocalDate.parse(text(json, "received_on")),
                optional(json, "name"),
                optional(json, "email"),
                optional(json, "phone"),
                list(json, "experience", DatasetLine::position),
                list(json, "education", DatasetLine::study),
                list(json, "skills", JsonNode::asString),
                list(json, "languages", spoken -> new Spoken(text(spoken, "language"), text(spoken, "level"))),
                list(json, "certifications", JsonNode::asString),
                json.path("total_years").isNumber() ? json.get("total_years").asDouble() : null);
    }

    private static Position position(JsonNode json) {
        return new Position(text(json, "title"), text(json, "company"), optional(json, "start"), optional(json, "end"));
    }

    private static Study study(JsonNode json) {
        return new Study(
                text(json, "degree"),
                optional(json, "field"),
                text(json, "school"),
                optional(json, "start"),
                optional(json, "end"));
    }

    static <T> List<T> list(JsonNode json, String field, Function<JsonNode, T> each) {
        return StreamSupport.stream(json.path(field).spliterator(), false)
                .map(each)
                .toList();
    }

    static String text(JsonNode json, String field) {
        var value = optional(json, field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field + " in " + json);
        }
        return value;
    }

    static @Nullable String optional(JsonNode json, String field) {
        return json.path(field).isString() ? json.get(field).asString() : null;
    }
}
