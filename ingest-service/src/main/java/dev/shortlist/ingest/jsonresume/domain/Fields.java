package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.parsing.domain.shield.Shield;
import dev.shortlist.language.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An object of the document, read field by field: a wrong type is refused by name, and what nobody asks for is
/// reported.
final class Fields {

    private static final Pattern DATE = Pattern.compile("[12]\\d{3}(?:-\\d\\d(?:-\\d\\d)?)?");
    private static final int MONTH = 7;
    // No sentence of a CV is; what is searched and scored must not take minutes.
    private static final int LONGEST = 10_000;

    private final Map<?, ?> values;
    private final String pointer;
    private final Report report;
    private final Set<String> asked = new HashSet<>();

    Fields(Map<?, ?> values, String pointer, Report report) {
        this.values = values;
        this.pointer = pointer;
        this.report = report;
    }

    /// Blank is as good as absent. Words to a machine are reported and not read.
    @Nullable String text(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return harmless(pointer + "/" + name, text);
        }
        throw unfit(pointer + "/" + name, "must be a string");
    }

    List<String> texts(String name) {
        var items = list(name);
        var texts = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            var place = pointer + "/" + name + "/" + i;
            if (!(items.get(i) instanceof String text)) {
                throw unfit(place, "must be a string");
            }
            var harmless = harmless(place, text);
            if (harmless != null) {
                texts.add(harmless);
            }
        }
        return texts;
    }

    /// `yyyy-MM` or `yyyy`; a day is reported.
    @Nullable String month(String name) {
        var date = date(name);
        if (date != null && date.length() > MONTH) {
            report.lose(pointer + "/" + name, "dates are kept to the month");
            return date.substring(0, MONTH);
        }
        return date;
    }

    @Nullable String date(String name) {
        var text = text(name);
        if (text != null && !isDate(text)) {
            throw unfit(pointer + "/" + name, "must be YYYY, YYYY-MM or YYYY-MM-DD");
        }
        return text;
    }

    /// An empty one when it is absent.
    Fields object(String name) {
        var value = value(name);
        if (value != null && !(value instanceof Map<?, ?>)) {
            throw unfit(pointer + "/" + name, "must be an object");
        }
        return new Fields(value instanceof Map<?, ?> map ? map : Map.of(), pointer + "/" + name, report);
    }

    List<Fields> objects(String name) {
        var items = list(name);
        var objects = new ArrayList<Fields>();
        for (int i = 0; i < items.size(); i++) {
            var place = pointer + "/" + name + "/" + i;
            if (!(items.get(i) instanceof Map<?, ?> map)) {
                throw unfit(place, "must be an object");
            }
            objects.add(new Fields(map, place, report));
        }
        return objects;
    }

    /// Reports a field that was read and has no place.
    void lose(String name, @Nullable String value, String reason) {
        if (value != null) {
            report.lose(pointer + "/" + name, reason);
        }
    }

    void lose(String name, List<?> items, String reason) {
        if (!items.isEmpty()) {
            report.lose(pointer + "/" + name, reason);
        }
    }

    /// Reports the object as a whole.
    void lose(String reason) {
        report.lose(pointer, reason);
    }

    /// Fields that say nothing about the person.
    void skip(String... names) {
        asked.addAll(List.of(names));
    }

    /// Reports what was not asked for.
    void end() {
        for (var name : values.keySet()) {
            if (!asked.contains(String.valueOf(name)) && values.get(name) != null) {
                report.lose(pointer + "/" + escaped(String.valueOf(name)), "JSON Resume 1.0 has no such field");
            }
        }
    }

    private @Nullable Object value(String name) {
        asked.add(name);
        return values.get(name);
    }

    private List<?> list(String name) {
        var value = value(name);
        if (value != null && !(value instanceof List<?>)) {
            throw unfit(pointer + "/" + name, "must be an array");
        }
        return value instanceof List<?> items ? items : List.of();
    }

    private @Nullable String harmless(String place, String text) {
        if (text.length() > LONGEST) {
            report.lose(place, "longer than " + LONGEST + " characters, the rest is left out");
        }
        var tidy = Normalizer.tidy(text.substring(0, Math.min(LONGEST, text.length())))
                .strip();
        if (Shield.isOrder(tidy)) {
            report.suspect(place, tidy);
            return null;
        }
        return tidy.isEmpty() ? null : tidy;
    }

    private static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches()
                    && switch (text.length()) {
                        case MONTH -> YearMonth.parse(text) != null;
                        case 4 -> true;
                        default -> LocalDate.parse(text) != null;
                    };
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static Failure unfit(String place, String reason) {
        var field = place.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        return new Failure(
                ErrorCode.INVALID_FORMAT,
                "Not a JSON Resume",
                field + " " + reason,
                Map.of("field", field, "reason", reason),
                "Check the document against the schema of JSON Resume 1.0");
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
