package dev.shortlist.language.date;

import dev.shortlist.language.OffsetFold;
import dev.shortlist.language.Script;
import dev.shortlist.language.date.Atom.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates and periods in English, Arabic, French and German; impossible ones are left out.
public final class DateReader {

    private static final String TO = DateWords.anyOf("to");
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s,.]*(?:[-~>→←/]+|(?<!\\p{L})" + TO + "(?!\\p{L}))[\\s.]*(?:" + TO
                    + "\\s+)?(?:the\\s+|عام\\s+|سنه\\s+|شهر\\s+)?(?:(?:expected|متوقع)(?:\\s+(?:graduation|التخرج))?\\s+)?");
    private static final Pattern BEFORE_NOW = Pattern.compile("[\\s,.(]*");
    private static final Pattern SINCE =
            Pattern.compile("(?<!\\p{L})" + DateWords.anyOf("since") + "\\s+(?:the\\s+|عام\\s+|سنه\\s+|شهر\\s+)?$");
    // "2022 –" with nothing behind it still lasts.
    private static final Pattern OPEN = Pattern.compile("(\\s?-)(?:\\s*$|\\s*[|)])");
    private static final Pattern DECORATION = Pattern.compile(
            "[\\p{P}\\p{S}\\s]*|" + DateWords.anyOf("since") + "|from|of|du|de|von|vom|من|ab|الفتره|period|date");

    private static final int LONGEST_SINCE = 40;

    private final AtomReader atoms;

    /// Dates more than a year after `reference` are taken for something else.
    public DateReader(YearMonth reference) {
        this.atoms = new AtomReader(reference.plusYears(1));
    }

    /// Every period and single date of the line, in reading order.
    public List<YearMonthSpan> spans(String line) {
        OffsetFold fold = OffsetFold.of(line);
        List<Atom> found = atoms.read(fold.folded(), longDashes(fold));
        boolean maybeReversed = Script.hasArabic(line) || line.codePoints().noneMatch(Character::isLetter);
        var spans = new ArrayList<YearMonthSpan>();
        for (int i = 0; i < found.size(); ) {
            i += read(found, i, fold, maybeReversed, spans);
        }
        return spans;
    }

    /// The first date that names a day, such as a date of birth.
    public Optional<LocalDate> day(String line) {
        OffsetFold fold = OffsetFold.of(line);
        for (Atom atom : atoms.read(fold.folded(), longDashes(fold))) {
            if (atom.precision() == Precision.DAY && atom.date() != null) {
                return Optional.of(atom.date());
            }
        }
        return Optional.empty();
    }

    /// Whether nothing but dates and periods is written in the line.
    public boolean isOnlyDates(String line) {
        List<YearMonthSpan> spans = spans(line);
        if (spans.isEmpty()) {
            return false;
        }
        var rest = new StringBuilder(line);
        for (YearMonthSpan span : spans.reversed()) {
            rest.delete(span.from(), span.to());
        }
        return DECORATION
                .matcher(OffsetFold.of(rest.toString()).folded().strip())
                .matches();
    }

    // Returns how many atoms were used up.
    private static int read(
            List<Atom> found, int i, OffsetFold fold, boolean maybeReversed, List<YearMonthSpan> spans) {
        Atom first = found.get(i);
        Atom second = i + 1 < found.size() ? found.get(i + 1) : null;
        if (second != null && areJoined(first, second, fold.folded())) {
            YearMonthSpan period = period(first, second, fold, maybeReversed);
            if (period != null) {
                spans.add(period);
            }
            return 2;
        }
        YearMonth start = first.yearMonth();
        if (start != null) {
            Matcher since = SINCE.matcher(fold.folded())
                    .region(Math.max(0, first.from() - LONGEST_SINCE), first.from())
                    .useTransparentBounds(true);
            Matcher open =
                    OPEN.matcher(fold.folded()).region(first.to(), fold.folded().length());
            boolean said = since.find();
            boolean left = !said && open.lookingAt();
            boolean current = said || left;
            int from = fold.start(said ? since.start() : first.from());
            int to = fold.end(left ? open.end(1) : first.to());
            spans.add(new YearMonthSpan(
                    start, current ? null : first.lastMonth(), current, from, to, first.isYearOnly()));
        }
        return 1;
    }

    private static boolean areJoined(Atom first, Atom second, String line) {
        if (!first.isDate() && !second.isDate()) {
            return false;
        }
        Matcher between = BETWEEN.matcher(line).region(first.to(), second.from());
        between.useTransparentBounds(true);
        if (between.matches()) {
            return true;
        }
        return second.kind() == Atom.Kind.NOW
                && BEFORE_NOW.matcher(line.substring(first.to(), second.from())).matches();
    }

    private static @Nullable YearMonthSpan period(Atom first, Atom second, OffsetFold fold, boolean maybeReversed) {
        int from = fold.start(first.from());
        int to = fold.end(second.to());
        YearMonth a = first.inYearOf(second).yearMonth();
        YearMonth b = second.inYearOf(first).lastMonth();
        boolean yearOnly = first.isYearOnly() || second.isYearOnly();
        if (a == null || b == null) {
            boolean current = first.kind() == Atom.Kind.NOW || second.kind() == Atom.Kind.NOW;
            return current ? new YearMonthSpan(a == null ? b : a, null, true, from, to, yearOnly) : null;
        }
        if (!b.isBefore(a)) {
            return new YearMonthSpan(a, b, false, from, to, yearOnly);
        }
        // Files in visual order put the end of an Arabic period first, also where a line of figures is all there is.
        return maybeReversed ? new YearMonthSpan(b, a, false, from, to, yearOnly) : null;
    }

    private static BitSet longDashes(OffsetFold fold) {
        var dashes = new BitSet();
        String folded = fold.folded();
        for (int i = folded.indexOf('-'); i >= 0; i = folded.indexOf('-', i + 1)) {
            dashes.set(i, fold.original().charAt(fold.start(i)) != '-');
        }
        return dashes;
    }
}
