package dev.shortlist.language.skill.imports;

import dev.shortlist.language.Normalizer;
import dev.shortlist.language.skill.CatalogueLine;
import dev.shortlist.language.skill.Skill;
import java.util.ArrayList;
import java.util.List;

/// A skill that an import adds, or adds names to.
final class Grown {

    private final String id;
    private final String name;
    private final String category;
    private final boolean isNew;
    private final int index;
    private final List<String> aliases = new ArrayList<>();
    private String nameAr;

    private Grown(String id, String name, String nameAr, String category, boolean isNew, int index) {
        this.id = id;
        this.name = name;
        this.nameAr = nameAr;
        this.category = category;
        this.isNew = isNew;
        this.index = index;
    }

    static Grown known(Skill skill, int index) {
        return new Grown(skill.id(), skill.name(), skill.nameAr(), skill.category(), false, index);
    }

    static Grown fresh(String id, String name, String category, int index) {
        return new Grown(id, name, name, category, true, index);
    }

    /// Where it stands among all of the import.
    int index() {
        return index;
    }

    boolean isNew() {
        return isNew;
    }

    boolean isNamed(String text) {
        String folded = Normalizer.fold(text);
        return folded.equals(Normalizer.fold(name)) || folded.equals(Normalizer.fold(nameAr));
    }

    boolean wantsArabicName() {
        return isNew && nameAr.equals(name);
    }

    void arabicName(String arabic) {
        nameAr = arabic;
    }

    void alias(String signed) {
        aliases.add(signed);
    }

    /// Whether there is anything to write.
    boolean isGrown() {
        return isNew || !aliases.isEmpty();
    }

    CatalogueLine line() {
        return new CatalogueLine(id, name, nameAr, category, List.copyOf(aliases));
    }
}
