package dev.shortlist.starter.openapi;

import dev.shortlist.starter.security.AccessRule;
import dev.shortlist.starter.web.Paging;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/// Says of each operation whom it serves, how it pages, and how it fails.
final class OperationDetails implements GlobalOperationCustomizer {

    static final String PROBLEM = "Problem";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        AccessRule.of(handler.getMethod()).ifPresent(rule -> access(operation, rule));
        if (Arrays.asList(handler.getMethod().getParameterTypes()).contains(Paging.class)) {
            operation.addParametersItem(number("limit", 1, Paging.MAX_LIMIT, Paging.DEFAULT_LIMIT));
            operation.addParametersItem(number("offset", 0, Integer.MAX_VALUE, 0));
        }
        operation.getResponses().addApiResponse("default", problem());
        return operation;
    }

    private static void access(Operation operation, AccessRule rule) {
        operation.addExtension("x-permission", rule.describe());
        if (rule instanceof AccessRule.Everyone) {
            operation.setSecurity(List.of());
        }
    }

    private static Parameter number(String name, int least, int most, int otherwise) {
        var schema = new IntegerSchema();
        schema.minimum(BigDecimal.valueOf(least))
                .maximum(BigDecimal.valueOf(most))
                .setDefault(otherwise);
        return new Parameter().in("query").name(name).required(false).schema(schema);
    }

    private static ApiResponse problem() {
        var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description("Any failure, as problem details")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
