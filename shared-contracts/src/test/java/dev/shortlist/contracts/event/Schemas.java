package dev.shortlist.contracts.event;

import dev.shortlist.contracts.ErrorCode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// JSON Schemas read off the records: what a message holds can not differ from what is documented.
final class Schemas {

    private final Map<String, Object> schemas = new LinkedHashMap<>();

    static Map<String, Object> of(List<Class<?>> records) {
        var all = new Schemas();
        records.forEach(all::reference);
        return all.schemas;
    }

    private Map<String, Object> reference(Class<?> type) {
        var name = type.getSimpleName();
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, schema(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> schema(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            var name = snake(component.getName());
            var value = schema(component.getAnnotatedType());
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            properties.put(name, nullable ? orNull(value) : value);
            if (!nullable) {
                required.add(name);
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("required", required);
        schema.put("properties", properties);
        return schema;
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return Map.of("oneOf", List.of(schema, Map.of("type", "null")));
    }

    private Map<String, Object> schema(AnnotatedType annotated) {
        Type type = annotated.getType();
        if (annotated instanceof AnnotatedParameterizedType generic && type instanceof ParameterizedType raw) {
            var arguments = generic.getAnnotatedActualTypeArguments();
            return raw.getRawType() == List.class
                    ? ordered("type", "array", "items", schema(arguments[0]))
                    : ordered("type", "object", "additionalProperties", schema(arguments[1]));
        }
        return scalar((Class<?>) type);
    }

    private Map<String, Object> scalar(Class<?> type) {
        if (type.isRecord()) {
            return reference(type);
        }
        if (type.isEnum()) {
            return ordered("type", "string", "enum", constants(type));
        }
        return switch (type.getSimpleName()) {
            case "String" -> Map.of("type", "string");
            case "int", "long", "Integer", "Long" -> Map.of("type", "integer");
            case "double", "Double" -> Map.of("type", "number");
            case "boolean", "Boolean" -> Map.of("type", "boolean");
            default -> formatted(type);
        };
    }

    private static Map<String, Object> formatted(Class<?> type) {
        var formats = Map.of(
                UUID.class, "uuid",
                Instant.class, "date-time",
                LocalDate.class, "date",
                YearMonth.class, "yyyy-MM");
        var format = formats.get(type);
        if (format == null) {
            throw new IllegalStateException("no schema for " + type);
        }
        return ordered("type", "string", "format", format);
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .map(name -> type == ErrorCode.class ? name : name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, Object> ordered(String key, Object value, String otherKey, Object otherValue) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key, value);
        map.put(otherKey, otherValue);
        return map;
    }
}
