package dev.shortlist.starter.json;

import dev.shortlist.contracts.ErrorCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// The one JSON of the system: snake_case, RFC 3339 times, lower-case constants, unknown fields ignored.
public final class WireFormat {

    private WireFormat() {}

    public static JsonMapper mapper() {
        return applyTo(JsonMapper.builder()).build();
    }

    public static JsonMapper.Builder applyTo(JsonMapper.Builder builder) {
        return builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .addModule(errorCodes());
    }

    // Error codes are upper case in the contract, unlike every other constant.
    private static SimpleModule errorCodes() {
        return new SimpleModule("error-codes").addSerializer(ErrorCode.class, new StdSerializer<>(ErrorCode.class) {
            @Override
            public void serialize(ErrorCode code, JsonGenerator generator, SerializationContext context) {
                generator.writeString(code.name());
            }
        });
    }
}
