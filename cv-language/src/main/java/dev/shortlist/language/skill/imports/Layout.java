package dev.shortlist.language.skill.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The kinds of files that are read: which columns they have and what a row of them says.
enum Layout {
    ESCO("conceptUri", "preferredLabel", "altLabels") {
        @Override
        Reading read(Row row) {
            if (row.has("conceptType") && !row.get("conceptType").equals("KnowledgeSkillCompetence")) {
                return new Reading.LeftOut("not a skill");
            }
            if (row.has("status") && !row.get("status").equals("released")) {
                return new Reading.LeftOut("not released");
            }
            List<String> aliases = ALTERNATIVES
                    .splitAsStream(row.get("altLabels"))
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty())
                    .toList();
            return reading(row.get("conceptUri"), row.get("preferredLabel"), aliases, group(row));
        }
    },
    ONET_TECHNOLOGY("Example", "Commodity Title") {
        @Override
        Reading read(Row row) {
            return reading(row.get("Example"), row.get("Example"), List.of(), row.get("Commodity Title"));
        }
    },
    ONET_SKILLS("Element ID", "Element Name") {
        @Override
        Reading read(Row row) {
            return reading(row.get("Element ID"), row.get("Element Name"), List.of(), "");
        }
    };

    // Line breaks in the whole lists, bars in the collections.
    private static final Pattern ALTERNATIVES = Pattern.compile("[\\n\\r|]");
    private static final Pattern BAR = Pattern.compile("\\|");
    // Fields of education and numbered groups; other concepts above a skill are skills themselves.
    private static final Pattern GROUP = Pattern.compile(".*/(isced-f/\\d+|skill/[SKLT][\\d.]*)");

    private final List<String> needed;

    Layout(String... needed) {
        this.needed = List.of(needed);
    }

    /// What a row says.
    sealed interface Reading {

        record Found(ForeignSkill skill) implements Reading {}

        record LeftOut(String why) implements Reading {}

        record Malformed(String why) implements Reading {}
    }

    abstract Reading read(Row row);

    /// The first column that is missing from the heading.
    Optional<String> missing(List<String> heading) {
        return needed.stream().filter(column -> !heading.contains(column)).findFirst();
    }

    private static Reading reading(String key, String label, List<String> aliases, String group) {
        return key.isBlank() || label.isBlank()
                ? new Reading.Malformed("no label")
                : new Reading.Found(new ForeignSkill(key.strip(), label.strip(), aliases, group.strip()));
    }

    private static String group(Row row) {
        if (!row.has("broaderConceptUri") || !row.has("broaderConceptPT")) {
            return "";
        }
        String[] uris = BAR.split(row.get("broaderConceptUri"), -1);
        String[] names = BAR.split(row.get("broaderConceptPT"), -1);
        for (int i = 0; i < uris.length && uris.length == names.length; i++) {
            if (GROUP.matcher(uris[i].strip()).matches()) {
                return names[i].strip();
            }
        }
        return "";
    }

    /// A row's cells by the names of their columns.
    static final class Row {

        private final Map<String, String> cells = new HashMap<>();

        Row(List<String> heading, List<String> cells) {
            for (int i = 0; i < heading.size(); i++) {
                this.cells.put(heading.get(i), cells.get(i));
            }
        }

        boolean has(String column) {
            return cells.containsKey(column);
        }

        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
