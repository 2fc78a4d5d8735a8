package dev.shortlist.language.skill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The bilingual skill catalogue: one skill has one id, whatever it is called in a CV or a job.
public final class SkillCatalogue {

    /// Read when first asked for.
    private static final class Standard {

        private static final SkillCatalogue INSTANCE = new SkillCatalogue();
    }

    private final List<Category> categories;
    private final List<Skill> skills;
    private final Map<String, Skill> byId = new HashMap<>();
    private final Relations relations;
    private final Aliases aliases;
    private final SkillFinder finder;
    private volatile @Nullable Autocomplete autocomplete;

    private SkillCatalogue() {
        this.categories = CatalogueFiles.categories();
        List<CatalogueFiles.Line> lines = CatalogueFiles.skills(categories);
        this.skills = lines.stream().map(CatalogueFiles.Line::skill).toList();
        this.relations = new Relations(CatalogueFiles.relations());
        this.aliases = new Aliases(lines);
        this.finder = new SkillFinder(skills, aliases);
        skills.forEach(skill -> byId.put(skill.id(), skill));
    }

    /// The catalogue of this project, read once and shared.
    public static SkillCatalogue standard() {
        return Standard.INSTANCE;
    }

    public Optional<Skill> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Accepts a name or alias in either language, in any case and spelling that folds to the same.
    public Optional<Skill> byName(String nameOrAlias) {
        int index = aliases.exactly(nameOrAlias);
        return index < 0 ? byId(nameOrAlias) : Optional.of(skills.get(index));
    }

    /// Every mention in the text, longest first where they overlap, in text order.
    public List<Mention> find(String text) {
        return finder.find(text);
    }

    /// Names that begin with the query first, then names with such a word, then aliases, then near misses.
    public List<Skill> autocomplete(String query, int limit) {
        Autocomplete ready = autocomplete;
        if (ready == null) {
            // Two threads may both build it; either one will do.
            ready = new Autocomplete(skills);
            autocomplete = ready;
        }
        return ready.complete(query, limit);
    }

    public List<Category> categories() {
        return categories;
    }

    /// What other skills are worth where `id` is asked for: id → credit between 0 and 1.
    public Map<String, Double> related(String id) {
        return relations.related(id);
    }

    /// Other skills that count in full as this one.
    public Set<String> equivalents(String id) {
        return relations.equivalents(id);
    }

    public List<Skill> all() {
        return skills;
    }
}
