package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.history.Labels.Label;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The columns of a table, known by its head, and the cells of its rows.
record Table(List<Label> columns, int headRow) {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final int NEAR_THE_TOP = 3;

    /// A table is a line near the top that has nothing but column names.
    static Optional<Table> find(List<TextLine> lines) {
        for (int i = 0; i < Math.min(NEAR_THE_TOP, lines.size()); i++) {
            var labels = cells(lines.get(i)).stream()
                    .map(cell -> Labels.label(cell.text()))
                    .toList();
            if (labels.size() >= 2 && labels.stream().allMatch(Optional::isPresent)) {
                return Optional.of(
                        new Table(labels.stream().flatMap(Optional::stream).toList(), i));
            }
        }
        return Optional.empty();
    }

    /// The cells of a row by column; empty for a line that is no full row.
    Map<Label, Piece> row(TextLine line) {
        var cells = cells(line);
        var row = new EnumMap<Label, Piece>(Label.class);
        if (cells.size() == columns.size()) {
            for (int i = 0; i < cells.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
        }
        return row;
    }

    private static List<Piece> cells(TextLine line) {
        return line.pieces().stream()
                .flatMap(piece -> Fragments.cut(piece, BAR).stream())
                .toList();
    }
}
