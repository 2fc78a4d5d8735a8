package dev.shortlist.samples.told;

import dev.shortlist.samples.chance.Dice;
import java.util.List;

/// How one CV puts things. `jobs` is the language of titles and employers, `dates` a table of months or a pattern.
public record Manner(
        String language,
        String base,
        String jobs,
        boolean bothNames,
        String dates,
        boolean arabicDigits,
        String until,
        String present,
        int words) {

    private static final List<String> LATIN_DATES =
            List.of("short", "short", "long", "long", "sept", "MM/yyyy", "yyyy-MM", "MM.yyyy");
    private static final List<String> ARABIC_DATES =
            List.of("gulf", "gulf", "gulf", "levant", "maghreb", "hijri", "MM/yyyy", "yyyy-MM", "yyyy/MM");
    private static final List<String> OTHER_DATES = List.of("long", "short", "MM/yyyy", "MM.yyyy");

    public static Manner drawn(String language, Dice dice) {
        boolean arabicBase = language.equals("ar") || (language.equals("mixed") && dice.chance(65));
        String base = arabicBase ? "ar" : language.equals("mixed") ? "en" : language;
        boolean mixed = language.equals("mixed");
        var vocabulary = Vocabulary.of(base);
        return new Manner(
                language,
                base,
                mixed && arabicBase ? "en" : base,
                mixed && !arabicBase,
                dice.pick(dates(base)),
                arabicBase && dice.chance(25),
                dice.pick(vocabulary.until()),
                dice.pick(vocabulary.present()),
                dice.below(1000));
    }

    private static List<String> dates(String base) {
        return switch (base) {
            case "ar" -> ARABIC_DATES;
            case "en" -> LATIN_DATES;
            default -> OTHER_DATES;
        };
    }

    /// The line under a page, with `{n}` and `{m}`.
    public static String pageOf(String base) {
        return Vocabulary.of(base).page();
    }

    public boolean isArabic() {
        return base.equals("ar");
    }

    Vocabulary vocabulary() {
        return Vocabulary.of(base);
    }

    /// One of the alternatives, the same one whenever this CV asks.
    public String one(List<String> alternatives) {
        return alternatives.get(words % alternatives.size());
    }

    /// Digits as this CV writes them.
    String digits(String text) {
        if (!arabicDigits) {
            return text;
        }
        var written = new StringBuilder();
        text.chars().forEach(c -> written.append((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c)));
        return written.toString();
    }
}
