package dev.shortlist.language.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return rows(reader).stream().map(Row::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A row and the line it stands in.
    public record Row(int line, List<String> cells) {}

    /// Rows of a file. Fails if it is not UTF-8.
    public static List<Row> rows(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return rows(reader);
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

    private static List<Row> rows(BufferedReader reader) throws IOException {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("# ")) {
                rows.add(new Row(number, cells(line)));
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
