package dev.shortlist.export.file.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads values under the names and in the forms in which clients have them. What makes no sense counts as absent.
final class Loose {

    private Loose() {}

    static @Nullable String text(JsonNode node, String... names) {
        for (var name : names) {
            var value = node.path(name);
            if (value.isString() && !value.stringValue().isBlank()) {
                return value.stringValue();
            }
            if (value.isNumber()) {
                return value.asString();
            }
        }
        return null;
    }

    static @Nullable Double number(JsonNode node, String... names) {
        for (var name : names) {
            var number = number(node.path(name));
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    private static @Nullable Double number(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        if (!value.isString()) {
            return null;
        }
        try {
            var number = Double.parseDouble(value.stringValue().strip());
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    static @Nullable Integer whole(JsonNode node, String... names) {
        var number = number(node, names);
        return number == null ? null : (int) Math.round(number);
    }

    /// A list of texts, of objects that name themselves, or one text for all.
    static List<String> texts(JsonNode node, String... names) {
        for (var name : names) {
            var value = node.path(name);
            if (value.isString() && !value.stringValue().isBlank()) {
                return List.of(value.stringValue());
            }
            if (value.isArray()) {
                return texts(value);
            }
        }
        return List.of();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        for (var item : array) {
            var text = item.isObject()
                    ? text(item, "name", "skill", "language", "text", "question", "title", "id")
                    : item.asString("");
            if (text != null && !text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }
}
