package dev.shortlist.language.skill.imports;

import dev.shortlist.language.skill.CatalogueFolder;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.language.skill.imports.Categories.General;
import dev.shortlist.language.skill.imports.NameRules.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Grows the catalogue by foreign skills, one after the other: no name ever goes from one skill to another.
final class Growth {

    private final NameRules rules = new NameRules();
    private final Categories categories;
    private final Owners owners;
    private final Map<String, Grown> byKey = new HashMap<>();

    Growth(SkillCatalogue catalogue) {
        this.categories = new Categories(catalogue.categories());
        this.owners = new Owners(catalogue);
    }

    /// An English row: finds the skill or makes it, and adds the names that nobody has.
    void add(ForeignSkill foreign, General general, Tally tally) {
        Grown skill = byKey.get(foreign.key());
        if (skill != null) {
            tally.repeated();
            addNames(skill, foreign, tally);
            return;
        }
        place(foreign, general, tally).ifPresent(placed -> {
            byKey.put(foreign.key(), placed);
            addNames(placed, foreign, tally);
        });
    }

    /// An Arabic row: more names for a skill whose English row came before, or that the catalogue knows by this one.
    void addArabic(ForeignSkill foreign, Tally tally) {
        Grown skill = byKey.get(foreign.key());
        if (skill != null) {
            tally.repeated();
        } else {
            skill = owners.of(foreign.label()).orElse(null);
            if (skill == null) {
                tally.leftOut("skills without an English row that was kept", foreign.label());
                return;
            }
            tally.mapped();
            byKey.put(foreign.key(), skill);
        }
        if (skill.wantsArabicName()) {
            nameInArabic(skill, foreign.label(), tally);
        }
        addNames(skill, foreign, tally);
    }

    CatalogueFolder.Content content() {
        return new CatalogueFolder.Content(
                List.copyOf(categories.added()),
                owners.all().stream().filter(Grown::isGrown).map(Grown::line).toList());
    }

    private Optional<Grown> place(ForeignSkill foreign, General general, Tally tally) {
        Optional<Grown> known = known(foreign);
        if (known.isPresent()) {
            tally.mapped();
            return known;
        }
        return switch (rules.label(foreign.label())) {
            case Verdict.Unusable(var why) -> {
                tally.leftOut("skills, the name is " + why, foreign.label());
                yield Optional.empty();
            }
            case Verdict.Usable(var signed) -> {
                tally.added();
                Grown fresh = owners.fresh(foreign.label(), categories.of(foreign.group(), general));
                sign(fresh, foreign.label(), signed);
                yield Optional.of(fresh);
            }
        };
    }

    private Optional<Grown> known(ForeignSkill foreign) {
        for (String label : Labels.within(foreign.label())) {
            Optional<Grown> owner = owners.of(label);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return byOtherNames(foreign);
    }

    // One shared alias may be a slip of a list; a name, or two aliases, and none of another skill, are not.
    private Optional<Grown> byOtherNames(ForeignSkill foreign) {
        Map<Grown, Integer> evidence = new HashMap<>();
        for (String alias : foreign.aliases()) {
            owners.of(alias).ifPresent(owner -> evidence.merge(owner, owner.isNamed(alias) ? 2 : 1, Integer::sum));
        }
        return evidence.size() == 1
                ? evidence.entrySet().stream()
                        .filter(found -> found.getValue() >= 2)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    private void addNames(Grown skill, ForeignSkill foreign, Tally tally) {
        Set<String> labels = Labels.within(foreign.label());
        for (String label : labels) {
            // What an aside in brackets is part of is never found in a text.
            if (label.indexOf('(') < 0) {
                addAlias(skill, label, skill.isNew() ? rules.label(label) : rules.alias(label), tally);
            }
        }
        foreign.aliases().forEach(alias -> addAlias(skill, alias, rules.alias(alias), tally));
    }

    private void addAlias(Grown skill, String alias, Verdict verdict, Tally tally) {
        Optional<Grown> owner = owners.of(alias);
        if (owner.isPresent()) {
            if (owner.get() != skill) {
                tally.leftOut("names of another skill", alias);
            }
            return;
        }
        switch (verdict) {
            case Verdict.Unusable(var why) -> tally.leftOut("aliases, " + why, alias);
            case Verdict.Usable(var signed) -> {
                owners.give(skill, alias);
                skill.alias(signed);
                tally.alias();
            }
        }
    }

    private void nameInArabic(Grown skill, String name, Tally tally) {
        if (owners.of(name).isEmpty() && rules.label(name) instanceof Verdict.Usable(var signed)) {
            owners.give(skill, name);
            skill.arabicName(name);
            sign(skill, name, signed);
            tally.alias();
        }
    }

    // A name takes its rule from the alias that repeats it.
    private static void sign(Grown skill, String name, String signed) {
        if (!signed.equals(name)) {
            skill.alias(signed);
        }
    }
}
