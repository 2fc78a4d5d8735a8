package dev.shortlist.language.date;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A period read from one line; `from` and `to` are offsets in that line.
///
/// A single date has equal start and end. `current` means that it still lasts: the end is then null.
public record YearMonthSpan(
        @Nullable YearMonth start, @Nullable YearMonth end, boolean current, int from, int to, boolean yearOnly) {

    public boolean isPeriod() {
        return current || (start != null && end != null && !start.equals(end));
    }
}
