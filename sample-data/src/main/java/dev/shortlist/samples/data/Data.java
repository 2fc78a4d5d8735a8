package dev.shortlist.samples.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What is written down as YAML beside the code.
public final class Data {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Data() {}

    public static <T> T read(String resource, Class<T> type) {
        try (var in = Data.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no data called " + resource);
            }
            return YAML.readValue(in.readAllBytes(), type);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
