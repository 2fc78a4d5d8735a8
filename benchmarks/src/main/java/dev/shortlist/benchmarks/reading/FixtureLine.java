package dev.shortlist.benchmarks.reading;

import static dev.shortlist.benchmarks.reading.DatasetLine.list;
import static dev.shortlist.benchmarks.reading.DatasetLine.optional;
import static dev.shortlist.benchmarks.reading.DatasetLine.text;

import dev.shortlist.benchmarks.reading.KnownCv.Position;
import dev.shortlist.benchmarks.reading.KnownCv.Study;
import dev.shortlist.language.date.DateReader;
import dev.shortlist.language.date.YearMonthSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line of known CVs from elsewhere: `file`, `lang`, `theme` and what is `expected` of them.
public final class FixtureLine {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 1);
    private static final DateReader DATES = new DateReader(YearMonth.from(RECEIVED));

    private FixtureLine() {}

    public static KnownCv read(String line) {
        var json = JsonMapper.shared().readTree(line);
        var expected = json.get("expected");
        return new KnownCv(
                text(json, "file"),
                Objects.requireNonNullElse(optional(json, "lang"), "en"),
                Objects.requireNonNullElse(optional(json, "theme"), "theirs"),
                RECEIVED,
                optional(expected, "name"),
                optional(expected, "email"),
                optional(expected, "phone"),
                list(expected, "experience", FixtureLine::position),
                list(expected, "education", FixtureLine::study),
                skills(expected),
                List.of(),
                List.of(),
                null);
    }

    private static Position position(JsonNode json) {
        var period = Period.of(json);
        return new Position(text(json, "title"), text(json, "company"), period.start(), period.end());
    }

    private static Study study(JsonNode json) {
        var period = Period.of(json);
        return new Study(text(json, "degree"), null, text(json, "institution"), period.start(), period.end());
    }

    private static List<String> skills(JsonNode expected) {
        return Stream.concat(
                        list(expected, "skill_keywords", JsonNode::asString).stream(),
                        list(expected, "skill_groups", group -> text(group, "details")).stream()
                                .flatMap(details -> Arrays.stream(details.split(",\\s*", -1))))
                .toList();
    }

    /// Start and end, which some lines give apart and some as one text.
    private record Period(@Nullable String start, @Nullable String end) {

        static Period of(JsonNode json) {
            var date = optional(json, "date");
            if (date != null) {
                return written(DATES.spans(date).getFirst());
            }
            var end = optional(json, "end");
            return new Period(optional(json, "start"), "present".equals(end) ? null : end);
        }

        private static Period written(YearMonthSpan span) {
            return new Period(month(span.start()), month(span.end()));
        }

        private static @Nullable String month(@Nullable YearMonth month) {
            return month == null ? null : month.toString();
        }
    }
}
