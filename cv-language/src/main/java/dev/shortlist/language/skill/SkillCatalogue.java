package dev.shortlist.language.skill;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The bilingual skill catalogue: one skill has one id, whatever it is called in a CV or a job.
public final class SkillCatalogue {

    private static volatile @Nullable SkillCatalogue standard;

    private final List<Category> categories;
    private final List<Skill> skills;
    private final Map<String, Skill> byId = new HashMap<>();
    private final Relations relations;
    private final Aliases aliases;
    private final SkillFinder finder;
    private volatile @Nullable Autocomplete autocomplete;

    private SkillCatalogue(List<Category> categories, List<CatalogueLine> lines) {
        this.categories = categories;
        this.skills = lines.stream().map(CatalogueLine::skill).toList();
        this.relations = new Relations(CatalogueFiles.relations());
        this.aliases = new Aliases(lines);
        this.finder = new SkillFinder(skills, aliases);
        skills.forEach(skill -> byId.put(skill.id(), skill));
    }

    /// The catalogue of this project and, where the setting names a folder, what that adds; read once and shared.
    public static SkillCatalogue standard() {
        SkillCatalogue ready = standard;
        return ready == null ? read() : ready;
    }

    /// The catalogue of this project alone.
    public static SkillCatalogue builtIn() {
        List<Category> categories = CatalogueFiles.categories();
        return new SkillCatalogue(categories, CatalogueFiles.skills(categories));
    }

    /// The catalogue of this project and what a folder of catalogue files adds. Throws [BrokenCatalogue].
    public static SkillCatalogue with(CatalogueFolder folder) {
        List<Category> known = CatalogueFiles.categories();
        CatalogueFolder.Content added = folder.read(known);
        List<Category> all =
                Stream.concat(known.stream(), added.categories().stream()).toList();
        return new SkillCatalogue(all, AddedSkills.to(CatalogueFiles.skills(known), added.lines()));
    }

    // No holder class: a folder that is broken must be named again to whoever asks next, not only to the first.
    private static synchronized SkillCatalogue read() {
        SkillCatalogue ready = standard;
        if (ready == null) {
            Path folder = SkillsSetting.OF_THIS_PROCESS.folder();
            ready = folder == null ? builtIn() : with(new CatalogueFolder(folder));
            standard = ready;
        }
        return ready;
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
