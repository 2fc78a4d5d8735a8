package dev.shortlist.language.skill.imports;

import dev.shortlist.language.Normalizer;
import dev.shortlist.language.skill.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the category of a foreign group, or makes one of it.
final class Categories {

    // A file of the folder is named after each.
    private static final Set<String> RESERVED = Set.of("categories", "import", "relations");
    private static final Pattern SIGNS = Pattern.compile("#.*|.*[|\\p{Cntrl}\uFFFD].*", Pattern.DOTALL);

    private final Map<String, String> idOf = new HashMap<>();
    private final Set<String> ids = new HashSet<>(RESERVED);
    private final List<Category> added = new ArrayList<>();

    Categories(List<Category> known) {
        for (Category category : known) {
            idOf.put(Normalizer.fold(category.name()), category.id());
            ids.add(category.id());
        }
    }

    /// Where skills of no group go.
    record General(String name, String nameAr) {}

    /// The id for a group's name; `general` where it has none that can be kept.
    String of(String group, General general) {
        return group.isEmpty() || SIGNS.matcher(group).matches()
                ? id(general.name(), general.nameAr())
                : id(group, group);
    }

    List<Category> added() {
        return added;
    }

    private String id(String name, String nameAr) {
        return idOf.computeIfAbsent(Normalizer.fold(name), _ -> {
            String id = Ids.of(name, ids::contains);
            ids.add(id);
            added.add(new Category(id, name, nameAr));
            return id;
        });
    }
}
