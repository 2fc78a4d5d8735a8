package dev.shortlist.export.rendering.adapter.csv;

import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.export.rendering.domain.CleanText;
import dev.shortlist.export.rendering.domain.Formulas;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A value as one field: numbers bare, text guarded against formulas and quoted where RFC 4180 asks for it.
final class CsvField {

    private CsvField() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> Double.isFinite(number) ? plain(number) : "";
            case Number number -> number.toString();
            case List<?> items -> text(joined(items));
            default -> text(value.toString());
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    // `;` parts the items; one inside an item, and a backslash, get a backslash, so that the list can be read back.
    private static String joined(List<?> items) {
        return items.stream()
                .map(item -> item instanceof Gate gate ? named(gate) : item.toString())
                .map(item -> item.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "));
    }

    private static String named(Gate gate) {
        return gate.requirement() + ": " + gate.met().name().toLowerCase(Locale.ROOT);
    }

    private static String text(String value) {
        var safe = Formulas.guard(CleanText.of(value));
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean needsQuotes(String value) {
        if (value.isEmpty()) {
            return false;
        }
        var edge = value.charAt(0) == ' ' || value.charAt(value.length() - 1) == ' ';
        return edge || value.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\t');
    }
}
