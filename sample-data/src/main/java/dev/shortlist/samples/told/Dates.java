package dev.shortlist.samples.told;

import dev.shortlist.samples.invent.Life.Precision;
import dev.shortlist.samples.invent.Life.Stint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes dates, and tells what a reader may know from them.
final class Dates {

    private static final String HIJRI = "hijri";

    private final Manner manner;

    Dates(Manner manner) {
        this.manner = manner;
    }

    /// `month`, `year`, `season` or `hijri`.
    String kind(Stint stint) {
        return switch (stint.precision()) {
            case YEAR -> "year";
            case SEASON -> "season";
            case MONTH -> manner.dates().equals(HIJRI) ? HIJRI : "month";
        };
    }

    /// The date that the written one stands for: a Hijri month stands for the Gregorian month in which it begins.
    @Nullable String known(@Nullable YearMonth month, Precision precision) {
        if (month == null) {
            return null;
        }
        return switch (precision) {
            case YEAR -> String.valueOf(month.getYear());
            case SEASON -> month.toString();
            case MONTH ->
                manner.dates().equals(HIJRI)
                        ? YearMonth.from(LocalDate.ofEpochDay(hijri(month).toEpochDay()))
                                .toString()
                        : month.toString();
        };
    }

    String period(Stint stint) {
        if (stint.precision() == Precision.SEASON) {
            return manner.digits(manner.vocabulary()
                    .summer()
                    .replace("{y}", String.valueOf(stint.start().getYear())));
        }
        String start = written(stint.start(), stint.precision());
        var end = stint.end();
        if (end == null && manner.words() % 20 == 0) {
            return manner.vocabulary().since() + " " + start;
        }
        return start + manner.until() + (end == null ? manner.present() : written(end, stint.precision()));
    }

    String years(int start, int end) {
        return manner.digits(start + manner.until() + end);
    }

    String month(YearMonth month) {
        return written(month, Precision.MONTH);
    }

    private String written(YearMonth month, Precision precision) {
        return manner.digits(precision == Precision.YEAR ? String.valueOf(month.getYear()) : written(month));
    }

    private String written(YearMonth month) {
        String pattern = manner.dates();
        if (pattern.equals(HIJRI)) {
            var date = hijri(month);
            return names(HIJRI).get(date.get(ChronoField.MONTH_OF_YEAR) - 1) + " " + date.get(ChronoField.YEAR) + "هـ";
        }
        if (pattern.contains("yyyy")) {
            String number = (month.getMonthValue() < 10 ? "0" : "") + month.getMonthValue();
            return pattern.replace("MM", number).replace("yyyy", String.valueOf(month.getYear()));
        }
        return names(pattern).get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    private List<String> names(String table) {
        var months = manner.vocabulary().months();
        var names = months.get(table);
        return names == null ? Vocabulary.known(months, "long") : names;
    }

    private static HijrahDate hijri(YearMonth month) {
        return HijrahDate.from(month.atDay(15)).with(ChronoField.DAY_OF_MONTH, 1);
    }
}
