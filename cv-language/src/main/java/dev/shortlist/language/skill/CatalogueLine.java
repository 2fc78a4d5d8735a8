package dev.shortlist.language.skill;

import dev.shortlist.language.text.Table;
import java.util.List;
import java.util.Optional;

/// A skill as its line says it, aliases still with their signs: `id | name | Arabic name | aliases`.
public record CatalogueLine(String id, String name, String nameAr, String category, List<String> aliases) {

    private static final int SHORTEST = 3;

    /// Nothing if the row has too few cells. A skill that has no Arabic name is shown by its only one.
    static Optional<CatalogueLine> of(List<String> row, String category) {
        if (row.size() < SHORTEST || row.get(0).isEmpty() || row.get(1).isEmpty()) {
            return Optional.empty();
        }
        List<String> aliases = row.size() > SHORTEST ? Table.items(row.get(SHORTEST), ';') : List.of();
        String nameAr = row.get(2).isEmpty() ? row.get(1) : row.get(2);
        return Optional.of(new CatalogueLine(row.get(0), row.get(1), nameAr, category, aliases));
    }

    /// The line that reads back as this skill.
    String text() {
        return String.join(" | ", id, name, nameAr.equals(name) ? "" : nameAr, String.join("; ", aliases));
    }

    Skill skill() {
        return new Skill(
                id,
                name,
                nameAr,
                category,
                aliases.stream().map(CatalogueLine::unsigned).distinct().toList());
    }

    private static String unsigned(String alias) {
        return WritingRule.of(alias).strip(alias);
    }
}
