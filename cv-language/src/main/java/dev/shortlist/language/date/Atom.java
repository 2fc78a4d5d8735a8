package dev.shortlist.language.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// One date, "now" or a month that still waits for its year; offsets are in the folded line.
record Atom(Kind kind, @Nullable LocalDate date, Precision precision, int month, int from, int to) {

    private static final int MONTHS_OF_A_SEASON = 3;

    enum Kind {
        DATE,
        NOW,
        MONTH_WITHOUT_YEAR
    }

    enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR
    }

    static Atom date(LocalDate date, Precision precision, int from, int to) {
        return new Atom(Kind.DATE, date, precision, date.getMonthValue(), from, to);
    }

    static Atom now(int from, int to) {
        return new Atom(Kind.NOW, null, Precision.DAY, 0, from, to);
    }

    static Atom month(int month, int from, int to) {
        return new Atom(Kind.MONTH_WITHOUT_YEAR, null, Precision.MONTH, month, from, to);
    }

    boolean isDate() {
        return kind == Kind.DATE;
    }

    @Nullable YearMonth yearMonth() {
        return date == null ? null : YearMonth.from(date);
    }

    /// The month in which it ends: a season lasts three.
    @Nullable YearMonth lastMonth() {
        var first = yearMonth();
        return first == null || precision != Precision.SEASON ? first : first.plusMonths(MONTHS_OF_A_SEASON - 1);
    }

    boolean isYearOnly() {
        return isDate() && precision == Precision.YEAR;
    }

    /// A month without year borrows it from the date it is paired with.
    Atom inYearOf(Atom other) {
        LocalDate year = other.date();
        if (kind != Kind.MONTH_WITHOUT_YEAR || year == null) {
            return this;
        }
        return date(LocalDate.of(year.getYear(), month, 1), Precision.MONTH, from, to);
    }
}
