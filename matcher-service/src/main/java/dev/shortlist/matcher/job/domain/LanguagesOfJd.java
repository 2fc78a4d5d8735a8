package dev.shortlist.matcher.job.domain;

import dev.shortlist.language.lexicon.Spoken;
import dev.shortlist.language.lexicon.SpokenLanguages;
import java.util.LinkedHashMap;
import java.util.List;

/// Finds the spoken languages that a job description insists on, as "Arabic (native)".
final class LanguagesOfJd {

    private final SpokenLanguages languages;

    LanguagesOfJd(SpokenLanguages languages) {
        this.languages = languages;
    }

    List<String> find(List<Clause> clauses) {
        var found = new LinkedHashMap<String, String>();
        for (var clause : clauses) {
            if (clause.part() == Part.ABOUT || clause.part() == Part.DUTIES) {
                continue;
            }
            var wanted = Wishes.in(clause, clause.part() == Part.PREFERRED ? Wish.PREFERRED : Wish.REQUIRED);
            for (var spoken : languages.find(clause.text())) {
                if (wanted.at(spoken.start()) == Wish.REQUIRED) {
                    found.merge(spoken.language(), label(spoken), LanguagesOfJd::fuller);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static String label(Spoken spoken) {
        return spoken.level() == null ? spoken.language() : spoken.language() + " (" + spoken.level() + ")";
    }

    private static String fuller(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }
}
