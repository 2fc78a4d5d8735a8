package dev.shortlist.samples.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes from when to when.
final class Periods {

    private final Wording wording;
    private final String dates;

    Periods(Wording wording, String dates) {
        this.wording = wording;
        this.dates = dates;
    }

    String months(String start, @Nullable String end) {
        return month(start) + " – " + (end == null ? wording.present() : month(end));
    }

    String years(String start, String end) {
        return start + " – " + end;
    }

    private String month(String date) {
        String year = date.substring(0, 4);
        int month = Integer.parseInt(date, 5, 7, 10);
        if (dates.equals("numeric")) {
            return String.format(Locale.ROOT, "%02d/%s", month, year);
        }
        var names = wording.months().get(dates);
        if (names == null) {
            throw new IllegalArgumentException("no months called " + dates);
        }
        return names.get(month - 1) + " " + year;
    }
}
