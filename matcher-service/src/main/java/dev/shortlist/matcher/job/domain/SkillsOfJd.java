package dev.shortlist.matcher.job.domain;

import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.Mention;
import dev.shortlist.language.skill.SkillCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the skills of a job description and whether each is a must or a wish. Skills in the duties count only where
/// the description lists no requirements; skills in the company's praise of itself never do.
final class SkillsOfJd {

    private final SkillCatalogue catalogue;
    private final SpokenLanguages languages;

    SkillsOfJd(SkillCatalogue catalogue, SpokenLanguages languages) {
        this.catalogue = catalogue;
        this.languages = languages;
    }

    Found find(List<Clause> clauses) {
        var wishes = new LinkedHashMap<String, Wish>();
        clauses.stream()
                .filter(clause ->
                        clause.part() == Part.REQUIRED || clause.part() == Part.PREFERRED || clause.part() == null)
                .forEach(clause -> collect(clause, wishes));
        if (wishes.isEmpty()) {
            clauses.stream().filter(clause -> clause.part() == Part.DUTIES).forEach(clause -> collect(clause, wishes));
        }
        return new Found(names(wishes, Wish.REQUIRED), names(wishes, Wish.PREFERRED));
    }

    private void collect(Clause clause, Map<String, Wish> wishes) {
        var otherwise = clause.part() == Part.PREFERRED ? Wish.PREFERRED : Wish.REQUIRED;
        var wanted = Wishes.in(clause, otherwise);
        for (var mention : catalogue.find(clause.text())) {
            if (!isSpoken(mention)) {
                // Named as a must anywhere, it is a must: enum order says which is stronger.
                wishes.merge(
                        mention.skillId(),
                        wanted.at(mention.start()),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    // Spoken languages have a field of their own.
    private boolean isSpoken(Mention mention) {
        return languages.language(mention.quote()).isPresent();
    }

    private List<String> names(Map<String, Wish> wishes, Wish wish) {
        var names = new ArrayList<String>();
        wishes.forEach((id, found) -> {
            if (found == wish) {
                catalogue.byId(id).ifPresent(skill -> names.add(skill.name()));
            }
        });
        return names;
    }

    /// Must-haves and nice-to-haves by their names in the catalogue, in the order of the text.
    record Found(List<String> required, List<String> preferred) {

        boolean isEmpty() {
            return required.isEmpty() && preferred.isEmpty();
        }
    }
}
