package dev.shortlist.starter.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsatisfiedRequestParameterException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Input that could not be read: JSON that is none, values of the wrong type, values that are not there.
final class InputTranslation implements Translation {

    @Override
    public @Nullable Answer translate(Throwable thrown) {
        if (!(thrown instanceof ServerWebInputException input)) {
            return null;
        }
        var json = Causes.first(JacksonException.class, thrown);
        if (json != null) {
            return json(json);
        }
        return switch (input) {
            case MissingRequestValueException missing ->
                Answer.field(422, FieldNames.snake(missing.getName()), "is missing");
            case UnsatisfiedRequestParameterException unsatisfied ->
                Answer.mistake(
                        400,
                        "Invalid request",
                        "These parameters do not fit together: " + unsatisfied.getConditions(),
                        Map.of());
            default -> parameter(input);
        };
    }

    private static Answer json(JacksonException json) {
        return switch (json) {
            case StreamReadException malformed ->
                Answer.mistake(400, "Malformed JSON", "The body is not valid JSON", where(malformed));
            // The constructor of the value itself refused: the type was right, the value was not.
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException reason ->
                Answer.field(422, path(refused), String.valueOf(reason.getMessage()));
            case DatabindException mismatch -> Answer.field(400, path(mismatch), "has the wrong type");
            default ->
                Answer.mistake(400, "Malformed JSON", "The body could not be read as JSON", Map.of("field", "body"));
        };
    }

    private static Map<String, Object> where(StreamReadException malformed) {
        var location = malformed.getLocation();
        return Map.of("field", "body", "line", location.getLineNr(), "column", location.getColumnNr());
    }

    private static String path(JacksonException json) {
        var path = new StringBuilder();
        for (var step : json.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static Answer parameter(ServerWebInputException input) {
        MethodParameter parameter = input.getMethodParameter();
        if (parameter != null && Causes.first(TypeMismatchException.class, input) != null) {
            return Answer.field(400, FieldNames.of(parameter), "has the wrong type");
        }
        return Answer.mistake(
                400, "Unreadable request", "The body is missing or could not be read", Map.of("field", "body"));
    }
}
