package dev.shortlist.language.date;

import dev.shortlist.language.date.Atom.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds single dates in a folded line: the most explicit forms first, bare years last.
final class AtomReader {

    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String NAME_START = "(?<![\\p{L}\\p{N}])[وبل]?";
    private static final String YEAR = "(?<y>(?:19|20)\\d\\d)(?!\\d)(?:\\s?م(?!\\p{L}))?";
    private static final String DAY = "(?<d>\\d{1,2})";
    private static final String MONTH_NUMBER = "(?<m>0?[1-9]|1[0-2])";
    // In both ways of naming it: "كانون الثاني/يناير".
    private static final String MONTH_NAME =
            "(?<name>" + DateWords.months() + ")(?:\\s?/\\s?" + DateWords.months() + "(?!\\p{L}))?";
    private static final String OF = "(?:\\s*(?:of|de|من|/|-|,|\\.)\\s*|\\s*)";
    private static final String HIJRI_SIGN = "\\s*(?:هجريا|هجريه|هجري|ه|a\\.?h\\.?|h)" + END;

    // A line that names more is no CV's.
    private static final int MOST = 60;

    private static final Pattern NOW = Pattern.compile(START + DateWords.anyOf("present") + END);
    private static final Pattern LONE_MONTH = Pattern.compile(NAME_START + MONTH_NAME + END);
    private static final Pattern YEAR_TO_SHORT_YEAR =
            Pattern.compile("(?<![\\d/.-])(?<y>(?:19|20)\\d\\d)-(?<y2>\\d\\d)(?![\\d/.-])");
    private static final List<Form> FORMS = List.of(
            new Form("(?<!\\d)(?<y>1[34]\\d\\d)[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})" + HIJRI_SIGN, AtomReader::hijri),
            new Form("(?<!\\d)(?<d>\\d{1,2})[-/](?<m>\\d{1,2})[-/](?<y>1[34]\\d\\d)" + HIJRI_SIGN, AtomReader::hijri),
            new Form(
                    START + "(?:(?<d>\\d{1,2})\\s+)?(?<name>" + DateWords.hijriMonths()
                            + ")\\s*,?\\s*(?<y>1[34]\\d\\d)(?!\\d)(?:" + HIJRI_SIGN + ")?",
                    AtomReader::hijri),
            new Form("(?<!\\d)(?<y>1[34]\\d\\d)" + HIJRI_SIGN, AtomReader::hijri),
            new Form("(?<!\\d)" + YEAR + "[-/.]" + MONTH_NUMBER + "[-/.]" + DAY + "(?!\\d)", AtomReader::byNumbers),
            new Form("(?<!\\d)" + DAY + "\\s?[-/.]\\s?(?<m>\\d{1,2})\\s?[-/.]\\s?" + YEAR, AtomReader::byNumbers),
            new Form(
                    "(?<!\\d)" + DAY + "(?:st|nd|rd|th|er|\\.)?" + OF + NAME_START.replace("(?<![\\p{L}\\p{N}])", "")
                            + MONTH_NAME + END + OF + YEAR,
                    AtomReader::byName),
            new Form(
                    NAME_START + MONTH_NAME + "\\.?\\s+" + DAY + "(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)" + YEAR,
                    AtomReader::byName),
            new Form(NAME_START + MONTH_NAME + "(?!\\p{L})" + OF + "(?:عام\\s+|سنه\\s+)?" + YEAR, AtomReader::byName),
            new Form(NAME_START + MONTH_NAME + "(?!\\p{L})\\.?[\\s-]*'\\s?(?<yy>\\d\\d)(?!\\d)", AtomReader::byName),
            new Form(
                    NAME_START + MONTH_NAME + "\\.?[ -](?<yy>\\d\\d)(?![\\d,]|\\s*(?:st|nd|rd|th))",
                    AtomReader::byName),
            new Form("(?<![\\d/.-])" + YEAR + "[\\s,]+" + MONTH_NAME + END + "(?!\\.?\\s*'?\\d)", AtomReader::byName),
            new Form("(?<![\\d/.-])" + MONTH_NUMBER + "\\s?[/.-]\\s?" + YEAR, AtomReader::byNumbers),
            // A dash may part two dates with no white around it: "06/2024-02/2025", "2020-02-2021-09".
            new Form("(?<=\\d{4}-)" + MONTH_NUMBER + "[/.]" + YEAR, AtomReader::byNumbers),
            new Form("(?<=\\d{4}[/.-]\\d{2}-)" + YEAR + "[/.-](?<m>0[1-9]|1[0-2])(?![\\d-])", AtomReader::byNumbers),
            new Form(
                    "(?<![\\d/.-])" + YEAR + "\\s?[/.-]\\s?(?<m>0[1-9]|1[0-2]|[1-9])(?![\\d])(?!\\s?[/.]\\s?\\d)",
                    AtomReader::byNumbers),
            new Form(
                    START + "(?<season>" + DateWords.seasons() + ")(?:\\s+of)?\\s*,?\\s*'?(?:عام\\s+)?" + YEAR,
                    AtomReader::bySeason),
            new Form("(?<![\\d.,:$€£])(?<!\\p{L})(?<!(?<!\\d)\\d{1,2}/)" + YEAR, AtomReader::byYear));

    private record Form(Pattern pattern, Function<Matcher, @Nullable Atom> read) {

        Form(String pattern, Function<Matcher, @Nullable Atom> read) {
            this(Pattern.compile(pattern), read);
        }
    }

    private final YearMonth latest;

    AtomReader(YearMonth latest) {
        this.latest = latest;
    }

    /// In text order. `enDashes` marks folded offsets where a long dash was written.
    List<Atom> read(String line, BitSet longDashes) {
        var atoms = new ArrayList<Atom>();
        var taken = new BitSet();
        shortRanges(line, longDashes, atoms, taken);
        for (Form form : FORMS) {
            collect(form.pattern().matcher(line), form.read(), line, atoms, taken);
        }
        collect(NOW.matcher(line), m -> Atom.now(m.start(), m.end()), line, atoms, taken);
        collect(
                LONE_MONTH.matcher(line),
                m -> Atom.month(DateWords.month(m.group("name")), m.start(), m.end()),
                line,
                atoms,
                taken);
        atoms.sort(Comparator.comparingInt(Atom::from));
        return atoms;
    }

    // "2014-18", and "2009–12" when the dash is long; "2009-12" is December.
    private void shortRanges(String line, BitSet longDashes, List<Atom> atoms, BitSet taken) {
        Matcher m = YEAR_TO_SHORT_YEAR.matcher(line);
        while (atoms.size() < MOST && m.find()) {
            int first = Integer.parseInt(m.group("y"));
            int last = first / 100 * 100 + Integer.parseInt(m.group("y2"));
            boolean isMonth = last % 100 >= 1 && last % 100 <= 12 && !longDashes.get(m.end("y"));
            if (last >= first && !isMonth && isPossible(year(first)) && isPossible(year(last))) {
                atoms.add(Atom.date(year(first), Precision.YEAR, m.start("y"), m.end("y")));
                atoms.add(Atom.date(year(last), Precision.YEAR, m.start("y2"), m.end("y2")));
                taken.set(m.start(), m.end());
            }
        }
    }

    private void collect(
            Matcher m, Function<Matcher, @Nullable Atom> read, String line, List<Atom> atoms, BitSet taken) {
        while (atoms.size() < MOST && m.find()) {
            int clash = taken.nextSetBit(m.start());
            if (clash >= 0 && clash < m.end()) {
                continue;
            }
            Atom atom = read.apply(m);
            if (atom != null && isPossible(atom.date()) && Doubt.accepts(atom, line)) {
                atoms.add(atom);
                taken.set(atom.from(), atom.to());
            }
        }
    }

    private boolean isPossible(@Nullable LocalDate date) {
        return date == null || (date.getYear() >= 1940 && !YearMonth.from(date).isAfter(latest));
    }

    private static @Nullable Atom byNumbers(Matcher m) {
        int year = Integer.parseInt(m.group("y"));
        int month = Integer.parseInt(m.group("m"));
        boolean hasDay = m.pattern().namedGroups().containsKey("d");
        if (!hasDay) {
            return month > 12 ? null : atom(LocalDate.of(year, month, 1), Precision.MONTH, m);
        }
        int day = Integer.parseInt(m.group("d"));
        // American order shows itself when the second number cannot be a month.
        return month > 12 ? day(year, day, month, m) : day(year, month, day, m);
    }

    private static @Nullable Atom byName(Matcher m) {
        int month = DateWords.month(m.group("name"));
        boolean isShort = m.pattern().namedGroups().containsKey("yy");
        int year = isShort ? century(Integer.parseInt(m.group("yy"))) : Integer.parseInt(m.group("y"));
        if (m.pattern().namedGroups().containsKey("d")) {
            return day(year, month, Integer.parseInt(m.group("d")), m);
        }
        return atom(LocalDate.of(year, month, 1), Precision.MONTH, m);
    }

    private static Atom bySeason(Matcher m) {
        int month = DateWords.seasonStart(m.group("season"));
        return atom(LocalDate.of(Integer.parseInt(m.group("y")), month, 1), Precision.SEASON, m);
    }

    private static Atom byYear(Matcher m) {
        return atom(year(Integer.parseInt(m.group("y"))), Precision.YEAR, m);
    }

    private static @Nullable Atom hijri(Matcher m) {
        var groups = m.pattern().namedGroups();
        int month = groups.containsKey("name")
                ? DateWords.hijriMonth(m.group("name"))
                : groups.containsKey("m") ? Integer.parseInt(m.group("m")) : 0;
        String day = groups.containsKey("d") ? m.group("d") : null;
        Precision precision = day != null ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
        try {
            var date = HijrahDate.of(
                    Integer.parseInt(m.group("y")), Math.max(1, month), day == null ? 1 : Integer.parseInt(day));
            LocalDate gregorian = LocalDate.ofEpochDay(date.getLong(ChronoField.EPOCH_DAY));
            return atom(precision == Precision.YEAR ? year(gregorian.getYear()) : gregorian, precision, m);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable Atom day(int year, int month, int day, Matcher m) {
        try {
            return atom(LocalDate.of(year, month, day), Precision.DAY, m);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static Atom atom(LocalDate date, Precision precision, Matcher m) {
        return Atom.date(date, precision, m.start(), m.end());
    }

    private static LocalDate year(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static int century(int shortYear) {
        return shortYear < 50 ? 2000 + shortYear : 1900 + shortYear;
    }
}
