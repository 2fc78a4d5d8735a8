package dev.shortlist.starter.openapi;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.starter.problem.Problem;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/// Constants are written in lower case, error codes alone in upper case.
final class WireNames implements GlobalOpenApiCustomizer {

    private static final List<String> ERROR_CODES =
            Arrays.stream(ErrorCode.values()).map(Enum::name).toList();

    @Override
    public void customise(OpenAPI document) {
        ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(Problem.class))
                .referencedSchemas
                .forEach(document.getComponents()::addSchemas);
        document.getComponents().getSchemas().values().forEach(WireNames::lower);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation ->
                        Stream.ofNullable(operation.getParameters()).flatMap(List::stream))
                .forEach(parameter -> lower(parameter.getSchema()));
    }

    private static void lower(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        lowerConstants(schema);
        Optional.<Map<String, ?>>ofNullable(schema.getProperties()).orElse(Map.of()).values().stream()
                .map(Schema.class::cast)
                .forEach(property -> lower(property));
        lower(schema.getItems());
    }

    @SuppressWarnings("unchecked") // the constants of a Java enum are described by their names
    private static void lowerConstants(Schema<?> schema) {
        var constants = (List<Object>) schema.getEnum();
        if (constants != null && !ERROR_CODES.equals(constants)) {
            constants.replaceAll(constant -> String.valueOf(constant).toLowerCase(Locale.ROOT));
        }
    }
}
