package dev.shortlist.export.rendering.adapter.json;

import dev.shortlist.export.rendering.application.Renderer;
import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// `metadata`, `job` and `results` in one object; results have the API's own shape.
@Component
final class JsonRenderer implements Renderer {

    private final JsonMapper json;

    JsonRenderer(JsonMapper json) {
        this.json = json;
    }

    /// What a program needs to know about the list before it reads it.
    record Metadata(
            int formatVersion,
            Instant generatedAt,
            @Nullable UUID rankingId,
            @Nullable Integer revision,
            @Nullable Instant rankedAt,
            @Nullable String scoringVersion,
            @Nullable String engine,
            Map<String, Double> weights,
            List<String> factors,
            int total,
            int listed) {

        static Metadata of(Report report) {
            var origin = report.origin();
            return new Metadata(
                    1,
                    report.generatedAt(),
                    origin.rankingId(),
                    origin.revision(),
                    origin.rankedAt(),
                    origin.scoringVersion(),
                    origin.engine(),
                    origin.weights(),
                    report.factors(),
                    origin.total(),
                    report.listed());
        }
    }

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public Rendering begin(Report report, OutputStream out) {
        // A generator on a stream that it must not close: the file is not over when the JSON is.
        var generator = json.createGenerator(out);
        generator.writeStartObject();
        generator.writePOJOProperty("metadata", Metadata.of(report));
        generator.writePOJOProperty("job", report.job());
        generator.writeArrayPropertyStart("results");
        return new Streaming(generator);
    }

    private record Streaming(JsonGenerator generator) implements Rendering {

        @Override
        public void add(Result result) {
            generator.writePOJO(result);
        }

        @Override
        public void finish() {
            generator.writeEndArray();
            generator.writeEndObject();
            generator.close();
        }
    }
}
