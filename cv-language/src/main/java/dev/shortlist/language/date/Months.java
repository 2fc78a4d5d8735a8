package dev.shortlist.language.date;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts months of periods, overlaps once.
public final class Months {

    private Months() {}

    /// Months of the union. First and last month both count; "2014 – 2018" is four years, "2014" alone half a year.
    /// A current period ends at `reference`, and nothing counts beyond it.
    public static int covered(List<YearMonthSpan> spans, YearMonth reference) {
        var stretches = new ArrayList<Stretch>();
        for (YearMonthSpan span : spans) {
            Stretch stretch = stretch(span, reference);
            if (stretch != null && stretch.last() >= stretch.first()) {
                stretches.add(stretch);
            }
        }
        stretches.sort(Comparator.comparingLong(Stretch::first));
        return union(stretches);
    }

    private record Stretch(long first, long last) {}

    private static int union(List<Stretch> stretches) {
        long months = 0;
        long reached = Long.MIN_VALUE;
        for (Stretch stretch : stretches) {
            long first = Math.max(stretch.first(), reached + 1);
            months += Math.max(0, stretch.last() - first + 1);
            reached = Math.max(reached, stretch.last());
        }
        return Math.toIntExact(months);
    }

    private static @Nullable Stretch stretch(YearMonthSpan span, YearMonth reference) {
        YearMonth start = span.start();
        YearMonth end = span.current() ? reference : span.end();
        if (start == null || end == null) {
            return null;
        }
        long first = ordinal(start);
        long last = Math.min(
                span.yearOnly() && !span.current() ? lastOfYears(start, end) : ordinal(end), ordinal(reference));
        return new Stretch(first, last);
    }

    private static long lastOfYears(YearMonth start, YearMonth end) {
        return start.equals(end) ? ordinal(start) + 5 : ordinal(end) - 1;
    }

    private static long ordinal(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue();
    }
}
