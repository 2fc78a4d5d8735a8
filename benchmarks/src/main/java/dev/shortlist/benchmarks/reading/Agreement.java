package dev.shortlist.benchmarks.reading;

import dev.shortlist.benchmarks.reading.KnownCv.Position;
import dev.shortlist.benchmarks.reading.KnownCv.Spoken;
import dev.shortlist.benchmarks.reading.KnownCv.Study;
import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.LanguageSkill;
import dev.shortlist.language.Normalizer;
import dev.shortlist.language.skill.SkillCatalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When what was read counts as what is known; benchmarks/README.md says the same in words.
final class Agreement {

    private static final double MOST_OF_IT = 0.6;
    private static final int PHONE_DIGITS = 8;
    private static final double YEARS_APART = 0.3;
    private static final Set<String> LINKS = Set.of("in", "of", "and", "en", "de", "في", "null", "");

    private Agreement() {}

    static boolean same(String known, String found) {
        return Normalizer.fold(known).equals(Normalizer.fold(found));
    }

    /// The same text, or one inside the other that is most of it: a legal form or a department more or less.
    static boolean agree(String known, @Nullable String found) {
        if (found == null) {
            return false;
        }
        String a = Normalizer.fold(known);
        String b = Normalizer.fold(found);
        boolean inside = a.contains(b) || b.contains(a);
        return inside && Math.min(a.length(), b.length()) >= MOST_OF_IT * Math.max(a.length(), b.length());
    }

    static boolean phone(String known, String found) {
        return lastDigits(known).equals(lastDigits(found));
    }

    static boolean position(Position known, Experience found) {
        return agree(known.title(), found.title())
                && agree(known.company(), found.company())
                && month(known.start(), found.start())
                && month(known.end(), found.end());
    }

    /// The field of study may stand with the degree or apart: the words of both are held against each other.
    static boolean study(Study known, Education found) {
        var read = words(found.degree() + " " + found.field());
        return read.containsAll(words(known.degree() + " " + known.field()))
                && agree(known.school(), found.school())
                && year(known.start(), found.start())
                && year(known.end(), found.end());
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(List.of(Normalizer.fold(text).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(LINKS);
        return words;
    }

    static boolean skill(String known, String found) {
        var catalogue = SkillCatalogue.standard();
        var id = catalogue.byName(known);
        return same(known, found) || (id.isPresent() && id.equals(catalogue.byName(found)));
    }

    static boolean spoken(Spoken known, LanguageSkill found) {
        return known.language().equals(found.language()) && known.level().equals(found.level());
    }

    static boolean years(double known, double found) {
        // One decimal each: a tenth more or less is rounding.
        return Math.abs(known - found) <= YEARS_APART + 1e-9;
    }

    /// By month; by year where either side knows no month.
    private static boolean month(@Nullable String known, @Nullable String found) {
        if (known == null || found == null) {
            return known == null && found == null;
        }
        int length = Math.min(known.length(), found.length());
        return known.substring(0, length).equals(found.substring(0, length));
    }

    private static boolean year(@Nullable String known, @Nullable String found) {
        if (known == null || found == null) {
            return known == null && found == null;
        }
        return known.substring(0, 4).equals(found.substring(0, 4));
    }

    private static String lastDigits(String phone) {
        var digits = new StringBuilder();
        phone.chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
    }
}
