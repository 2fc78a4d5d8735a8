package dev.shortlist.language.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the word lists of this module: columns apart by "|", blank lines and lines with "# " skipped.
public final class Table {

    private Table() {}

    /// Rows of a resource beside `owner`'s package, cells stripped.
    public static List<List<String>> rows(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + resource + " is missing from the jar");
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Items of a cell, apart by `separator`.
    public static List<String> items(String cell, char separator) {
        var items = new ArrayList<String>();
        for (int from = 0; from <= cell.length(); ) {
            int to = cell.indexOf(separator, from);
            if (to < 0) {
                to = cell.length();
            }
            String item = cell.substring(from, to).strip();
            if (!item.isEmpty()) {
                items.add(item);
            }
            from = to + 1;
        }
        return items;
    }

    private static List<List<String>> rows(BufferedReader reader) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("# ")) {
                rows.add(cells(line));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (int from = 0; from <= line.length(); ) {
            int to = line.indexOf('|', from);
            if (to < 0) {
                to = line.length();
            }
            cells.add(line.substring(from, to).strip());
            from = to + 1;
        }
        return cells;
    }
}
