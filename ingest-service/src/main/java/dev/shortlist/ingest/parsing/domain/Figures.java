package dev.shortlist.ingest.parsing.domain;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.Features;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.field.Results;
import dev.shortlist.language.date.Months;
import dev.shortlist.language.date.YearMonthSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads figures off a structured CV; after a correction they are simply read again.
public final class Figures {

    private static final int KEY_SKILLS = 10;
    private static final double MONTHS_PER_YEAR = 12;

    private Figures() {}

    public static Features of(StructuredCv cv, LocalDate reference) {
        var periods =
                cv.experience().stream().flatMap(each -> period(each).stream()).toList();
        int months = Months.covered(periods, YearMonth.from(reference));
        return new Features(
                cv.skills().stream()
                        .filter(skill -> skill.id() != null)
                        .sorted(Comparator.comparingInt(Figures::months).reversed())
                        .limit(KEY_SKILLS)
                        .map(CvSkill::name)
                        .toList(),
                Math.round(months / MONTHS_PER_YEAR * 10) / 10.0,
                cv.achievements().size(),
                cv.achievements().stream().anyMatch(Results::hasNumber));
    }

    private static int months(CvSkill skill) {
        var months = skill.months();
        return months == null ? 0 : months;
    }

    /// A position without a start is not counted; one without an end goes on.
    private static Optional<YearMonthSpan> period(Experience position) {
        var start = month(position.start());
        var end = month(position.end());
        if (start == null || (end == null && position.end() != null) || (end != null && end.isBefore(start))) {
            return Optional.empty();
        }
        boolean yearOnly = String.valueOf(position.start()).length() == 4;
        var span = new YearMonthSpan(start, end, end == null, 0, 0, yearOnly);
        return span.isPeriod() ? Optional.of(span) : Optional.empty();
    }

    private static @Nullable YearMonth month(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return written.length() == 4 ? YearMonth.of(Integer.parseInt(written), 1) : YearMonth.parse(written);
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            // A person's correction may hold any text: what is no month counts for nothing.
            return null;
        }
    }
}
