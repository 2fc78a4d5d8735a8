package dev.shortlist.starter.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/// Broken constraints on request records and parameters. All are listed; the first one is the title.
final class ConstraintTranslation implements Translation {

    private record Broken(String field, String reason, boolean wrongType) {}

    @Override
    public @Nullable Answer translate(Throwable thrown) {
        return switch (thrown) {
            case WebExchangeBindException bind ->
                answer(bind.getFieldErrors().stream()
                        .map(ConstraintTranslation::of)
                        .toList());
            case HandlerMethodValidationException method
            when !method.isForReturnValue() ->
                answer(method.getParameterValidationResults().stream()
                        .flatMap(ConstraintTranslation::of)
                        .toList());
            default -> null;
        };
    }

    private static Stream<Broken> of(ParameterValidationResult result) {
        return result instanceof ParameterErrors errors
                ? errors.getFieldErrors().stream().map(ConstraintTranslation::of)
                : result.getResolvableErrors().stream()
                        .map(error -> new Broken(FieldNames.of(result.getMethodParameter()), reason(error), false));
    }

    private static Broken of(FieldError error) {
        return error.isBindingFailure()
                ? new Broken(FieldNames.snake(error.getField()), "has the wrong type", true)
                : new Broken(FieldNames.snake(error.getField()), reason(error), false);
    }

    private static String reason(MessageSourceResolvable error) {
        var message = error.getDefaultMessage();
        return message == null ? "is not valid" : message;
    }

    private static Answer answer(List<Broken> broken) {
        if (broken.isEmpty()) {
            return Answer.mistake(
                    422, "Invalid request", "The request breaks a rule that concerns several fields", Map.of());
        }
        var first = broken.getFirst();
        var details = new LinkedHashMap<String, Object>();
        details.put("field", first.field());
        details.put("reason", first.reason());
        details.put(
                "fields",
                broken.stream()
                        .map(one -> Map.of("field", one.field(), "reason", one.reason()))
                        .toList());
        var status = broken.stream().anyMatch(Broken::wrongType) ? 400 : 422;
        return Answer.mistake(
                status, "Invalid value for " + first.field(), first.field() + " " + first.reason(), details);
    }
}
