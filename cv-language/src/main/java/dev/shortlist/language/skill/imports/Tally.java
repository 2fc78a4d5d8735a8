package dev.shortlist.language.skill.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what became of a file's rows, with a few examples of what was left out.
final class Tally {

    private static final int EXAMPLES = 5;

    private final String file;
    private final Map<String, LeftOut> leftOut = new LinkedHashMap<>();
    private int rows;
    private int mapped;
    private int added;
    private int repeated;
    private int aliases;

    Tally(String file) {
        this.file = file;
    }

    private static final class LeftOut {

        private int count;
        private final List<String> examples = new ArrayList<>();
    }

    void row() {
        rows++;
    }

    void mapped() {
        mapped++;
    }

    void added() {
        added++;
    }

    void repeated() {
        repeated++;
    }

    void alias() {
        aliases++;
    }

    void malformed(int line, String why) {
        leftOut("malformed rows", "line " + line + ", " + why);
    }

    void leftOut(String what, String example) {
        LeftOut found = leftOut.computeIfAbsent(what, _ -> new LeftOut());
        found.count++;
        if (found.examples.size() < EXAMPLES) {
            found.examples.add(example.replaceAll("\\s+", " "));
        }
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("source: " + file);
        lines.add("  rows: " + rows);
        lines.add("  mapped onto skills of the catalogue: " + mapped);
        lines.add("  new skills: " + added);
        lines.add("  of skills already seen: " + repeated);
        lines.add("  aliases added: " + aliases);
        leftOut.forEach((what, found) -> lines.add("  left out, " + what + ": " + found.count + " ("
                + String.join("; ", found.examples) + (found.count > found.examples.size() ? "; …)" : ")")));
        return lines;
    }
}
