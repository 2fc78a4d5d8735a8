package dev.shortlist.language.skill;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.language.text.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A folder of catalogue files that adds to the catalogue of this project: skills, categories, and aliases of skills
/// that are there already.
///
/// `categories.txt` names the categories that are new; every other text file is named after a category, new or not.
public final class CatalogueFolder {

    /// What a folder may hold beside catalogue files: how they came about.
    public static final String REPORT = "import.txt";

    private static final String CATEGORIES = "categories.txt";
    private static final String ENDING = ".txt";

    private final Path folder;

    public CatalogueFolder(Path folder) {
        this.folder = folder;
    }

    /// What the folder adds.
    public record Content(List<Category> categories, List<CatalogueLine> lines) {}

    /// Throws [BrokenCatalogue], with file and line, at the first thing that makes no sense.
    Content read(List<Category> known) {
        if (!Files.isDirectory(folder)) {
            throw new BrokenCatalogue(folder, "there is no such folder");
        }
        Set<String> ids = new HashSet<>();
        known.forEach(category -> ids.add(category.id()));
        List<Category> categories =
                categories().stream().filter(category -> ids.add(category.id())).toList();
        return new Content(categories, lines(ids));
    }

    public void write(Content content) throws IOException {
        Files.createDirectories(folder);
        var categories = new ArrayList<>(List.of("# id | English name | Arabic name"));
        content.categories().forEach(c -> categories.add(String.join(" | ", c.id(), c.name(), arabic(c))));
        Files.write(folder.resolve(CATEGORIES), categories, UTF_8);
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (CatalogueLine line : content.lines()) {
            files.computeIfAbsent(line.category(), _ -> new ArrayList<>(List.of("# id | name | Arabic name | aliases")))
                    .add(line.text());
        }
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey() + ENDING), file.getValue(), UTF_8);
        }
    }

    private List<Category> categories() {
        Path file = folder.resolve(CATEGORIES);
        var categories = new ArrayList<Category>();
        for (Table.Row row : rows(file)) {
            if (row.cells().size() < 2 || row.cells().stream().limit(2).anyMatch(String::isEmpty)) {
                throw new BrokenCatalogue(file, row.line(), "a category needs an id and a name");
            }
            String name = row.cells().get(1);
            String nameAr = row.cells().size() < 3 || row.cells().get(2).isEmpty()
                    ? name
                    : row.cells().get(2);
            categories.add(new Category(row.cells().getFirst(), name, nameAr));
        }
        return categories;
    }

    private List<CatalogueLine> lines(Set<String> categories) {
        var lines = new ArrayList<CatalogueLine>();
        var placeOf = new HashMap<String, String>();
        for (Path file : skillFiles()) {
            String category = file.getFileName().toString().replace(ENDING, "");
            if (!categories.contains(category)) {
                throw new BrokenCatalogue(file, "there is no category " + category);
            }
            lines.addAll(lines(file, category, placeOf));
        }
        return lines;
    }

    private static List<CatalogueLine> lines(Path file, String category, Map<String, String> placeOf) {
        var lines = new ArrayList<CatalogueLine>();
        for (Table.Row row : rows(file)) {
            CatalogueLine line = CatalogueLine.of(row.cells(), category)
                    .orElseThrow(() -> new BrokenCatalogue(
                            file,
                            row.line(),
                            "a skill needs an id, a name and " + "an Arabic name, which may be empty"));
            String other = placeOf.putIfAbsent(line.id(), category + ", line " + row.line());
            if (other != null) {
                throw new BrokenCatalogue(file, row.line(), line.id() + " is already in " + other);
            }
            lines.add(line);
        }
        return lines;
    }

    private List<Path> skillFiles() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> !Set.of(CATEGORIES, REPORT)
                            .contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Table.Row> rows(Path file) {
        try {
            return Table.rows(file);
        } catch (IOException unreadable) {
            throw new BrokenCatalogue(file, "it cannot be read as UTF-8 text (" + unreadable + ")");
        }
    }

    private static String arabic(Category category) {
        return category.nameAr().equals(category.name()) ? "" : category.nameAr();
    }
}
