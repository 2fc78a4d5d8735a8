package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.contracts.ranking.Gate.Met;
import dev.shortlist.matcher.pool.domain.LanguageFact;
import dev.shortlist.matcher.pool.domain.Merits;
import dev.shortlist.matcher.pool.domain.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Judges each must-have apart from the points. `NO_DATA` means that the CV is silent: it names no skills, dates no
/// work, lists no languages or studies at all, names a language without the level, or shows only a related skill.
final class Gates {

    private Gates() {}

    static List<Gate> judge(Merits merits, Needs needs, List<SkillMatch> required) {
        var gates = new ArrayList<Gate>();
        required.forEach(match -> gates.add(skill(match, merits)));
        if (needs.minYears() != null) {
            gates.add(years(needs.minYears(), merits.years(), needs.inArabic()));
        }
        needs.languages().forEach(need -> gates.add(language(need, merits.languages())));
        if (needs.study() != null) {
            gates.add(study(needs.study(), merits));
        }
        return List.copyOf(gates);
    }

    private static Gate skill(SkillMatch match, Merits merits) {
        var fact = match.fact();
        var label = match.need().label();
        if (fact == null) {
            return new Gate(label, merits.skills().isEmpty() ? Met.NO_DATA : Met.NO, null);
        }
        var words = fact.quote() == null ? fact.name() : fact.quote().text();
        return new Gate(label, match.isFull() ? Met.YES : Met.NO_DATA, words);
    }

    private static Gate years(double asked, @Nullable Double years, boolean inArabic) {
        var label = (inArabic ? "%s سنوات خبرة" : "%s years of experience").formatted(Figures.plain(asked));
        if (years == null) {
            return new Gate(label, Met.NO_DATA, null);
        }
        var evidence = (inArabic ? "%s سنوات" : "%s years").formatted(Figures.plain(years));
        return new Gate(label, years >= asked ? Met.YES : Met.NO, evidence);
    }

    private static Gate language(LanguageNeed need, List<LanguageFact> facts) {
        var claimed = facts.stream()
                .filter(fact -> same(fact.language(), need.language()))
                .findFirst();
        if (claimed.isEmpty()) {
            return new Gate(need.label(), facts.isEmpty() ? Met.NO_DATA : Met.NO, null);
        }
        var fact = claimed.get();
        if (fact.level() == null && need.level() != null) {
            return new Gate(need.label(), Met.NO_DATA, words(fact.quote(), fact.language()));
        }
        boolean met = fact.level() == null || need.isMetBy(fact.level().toLowerCase(Locale.ROOT));
        return new Gate(need.label(), met ? Met.YES : Met.NO, words(fact.quote(), fact.language()));
    }

    private static Gate study(StudyNeed need, Merits merits) {
        var highest = EducationShare.highest(merits).orElse(null);
        var asked = need.level();
        if (highest == null || asked == null) {
            // Without a degree that both sides know, a person has to compare the words.
            return new Gate(need.label(), Met.NO_DATA, null);
        }
        var evidence = words(highest.quote(), highest.text());
        var level = highest.level();
        boolean met = level != null && level.compareTo(asked) >= 0;
        return new Gate(need.label(), met ? Met.YES : Met.NO, evidence);
    }

    private static String words(@Nullable Quote quote, String otherwise) {
        return quote == null ? otherwise : quote.text();
    }

    private static boolean same(String left, String right) {
        return left.strip().equalsIgnoreCase(right.strip());
    }
}
