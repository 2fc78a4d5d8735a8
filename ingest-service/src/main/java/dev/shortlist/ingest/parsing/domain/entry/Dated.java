package dev.shortlist.ingest.parsing.domain.entry;

import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.language.date.YearMonthSpan;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date or period and the text that says it.
public record Dated(YearMonthSpan span, Piece piece) {

    public boolean isPeriod() {
        return span.isPeriod();
    }

    public @Nullable String start() {
        return written(span.start());
    }

    public @Nullable String end() {
        return written(span.end());
    }

    /// `yyyy-MM`, or `yyyy` where the text names no month.
    private @Nullable String written(@Nullable YearMonth month) {
        if (month == null) {
            return null;
        }
        return span.yearOnly() ? String.format(Locale.ROOT, "%04d", month.getYear()) : month.toString();
    }
}
