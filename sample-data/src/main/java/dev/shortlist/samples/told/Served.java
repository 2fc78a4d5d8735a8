package dev.shortlist.samples.told;

import dev.shortlist.samples.told.Cv.Post;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;

/// Counts the time that somebody has worked, overlaps once.
///
/// First and last month both count; "2014 – 2018" is four years.
public final class Served {

    private static final int MONTHS_PER_YEAR = 12;

    private Served() {}

    /// With one decimal.
    public static double years(List<Post> posts, YearMonth asOf) {
        var months = new BitSet();
        for (var post : posts) {
            int last = Math.min(last(post, asOf), ordinal(asOf));
            months.set(ordinal(first(post.start())), last + 1);
        }
        return Math.round(months.cardinality() * 10.0 / MONTHS_PER_YEAR) / 10.0;
    }

    private static int last(Post post, YearMonth asOf) {
        var end = post.end();
        if (end == null) {
            return ordinal(asOf);
        }
        return end.length() == 4 ? ordinal(first(end)) - 1 : ordinal(first(end));
    }

    private static YearMonth first(String date) {
        return date.length() == 4 ? YearMonth.of(Integer.parseInt(date), 1) : YearMonth.parse(date);
    }

    private static int ordinal(YearMonth month) {
        return month.getYear() * MONTHS_PER_YEAR + month.getMonthValue() - 1;
    }
}
