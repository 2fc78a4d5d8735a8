package dev.shortlist.language.skill.imports;

import dev.shortlist.language.skill.Skill;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.language.text.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who has which name: the skills of the catalogue, and those that an import adds.
final class Owners {

    private final SkillCatalogue catalogue;
    private final List<Grown> grown = new ArrayList<>();
    private final Map<String, Grown> byId = new HashMap<>();
    private final Phrases names = new Phrases();

    Owners(SkillCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Names that fold to the same, or are plural and singular of one, have one owner.
    Optional<Grown> of(String name) {
        Optional<Skill> known = catalogue.byName(name);
        if (known.isPresent()) {
            return known.map(skill -> byId.computeIfAbsent(skill.id(), _ -> keep(Grown.known(skill, grown.size()))));
        }
        int found = names.exactly(name);
        return found < 0 ? Optional.empty() : Optional.of(grown.get(found));
    }

    Grown fresh(String name, String category) {
        String id = Ids.of(name, taken -> catalogue.byId(taken).isPresent() || byId.containsKey(taken));
        Grown skill = keep(Grown.fresh(id, name, category, grown.size()));
        byId.put(id, skill);
        give(skill, name);
        return skill;
    }

    void give(Grown skill, String name) {
        names.add(name, skill.index());
    }

    List<Grown> all() {
        return grown;
    }

    private Grown keep(Grown skill) {
        grown.add(skill);
        return skill;
    }
}
