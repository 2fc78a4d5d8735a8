package dev.shortlist.language.skill;

import dev.shortlist.language.text.Table;
import java.util.ArrayList;
import java.util.List;

/// Reads the catalogue's files: one per category, one skill per line (`id | name | Arabic name | aliases`).
final class CatalogueFiles {

    private static final String FOLDER = "catalogue/";

    private CatalogueFiles() {}

    static List<Category> categories() {
        return Table.rows(CatalogueFiles.class, FOLDER + "categories.txt").stream()
                .map(row -> new Category(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    static List<CatalogueLine> skills(List<Category> categories) {
        var lines = new ArrayList<CatalogueLine>();
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

    private static CatalogueLine line(List<String> row, String category) {
        return CatalogueLine.of(row, category)
                .orElseThrow(() -> new IllegalStateException("Skill line too short in " + category + ": " + row));
    }
}
