package dev.shortlist.language.skill;

import dev.shortlist.language.text.Table;
import java.util.ArrayList;
import java.util.List;

/// Reads the catalogue's files: one per category, one skill per line (`id | name | Arabic name | aliases`).
final class CatalogueFiles {

    private static final String FOLDER = "catalogue/";

    private CatalogueFiles() {}

    /// A skill as its line says it, aliases still with their signs.
    record Line(String id, String name, String nameAr, String category, List<String> aliases) {

        Skill skill() {
            return new Skill(
                    id,
                    name,
                    nameAr,
                    category,
                    aliases.stream().map(Line::unsigned).distinct().toList());
        }

        private static String unsigned(String alias) {
            return WritingRule.of(alias).strip(alias);
        }
    }

    static List<Category> categories() {
        return Table.rows(CatalogueFiles.class, FOLDER + "categories.txt").stream()
                .map(row -> new Category(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    static List<Line> skills(List<Category> categories) {
        var lines = new ArrayList<Line>();
        for (Category category : categories) {
            for (List<String> row : Table.rows(CatalogueFiles.class, FOLDER + category.id() + ".txt")) {
                lines.add(line(row, category.id()));
            }
        }
        return lines;
    }

    /// `weight | a; b; c` says it of each pair, `weight > x | a; b` that a and b give credit for x, `= | a; b` that
    /// they are the same.
    static List<List<String>> relations() {
        return Table.rows(CatalogueFiles.class, FOLDER + "relations.txt");
    }

    private static Line line(List<String> row, String category) {
        if (row.size() < 3) {
            throw new IllegalStateException("Skill line too short in " + category + ": " + row);
        }
        List<String> aliases = row.size() > 3 ? Table.items(row.get(3), ';') : List.of();
        return new Line(row.get(0), row.get(1), row.get(2), category, aliases);
    }
}
