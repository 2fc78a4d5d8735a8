package dev.shortlist.language.skill.imports;

import dev.shortlist.language.skill.imports.Lines.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Comma-separated values as RFC 4180 has them: a quoted field may hold commas, line breaks and doubled quotes.
///
/// A quote that never ends spoils its own line only: reading goes on with the line after it.
final class CsvEntries implements Entries {

    private static final String ENDLESS = "a quote that never ends";

    private final Lines lines;

    CsvEntries(Lines lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        Line line = lines.next();
        while (line != null && line.text().isEmpty()) {
            line = lines.next();
        }
        return line == null ? null : entry(line);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Entry entry(Line first) throws IOException {
        var row = new Row();
        var read = new ArrayList<Line>();
        for (Line line = first; line != null; line = lines.next()) {
            read.add(line);
            String fault = row.read(line);
            if (fault != null) {
                return givenUp(read, fault);
            }
            if (!row.isOpen()) {
                return new Entry.Fields(first.number(), row.cells());
            }
        }
        return givenUp(read, ENDLESS);
    }

    private Entry givenUp(List<Line> read, String fault) {
        lines.putBack(read.subList(1, read.size()));
        return new Entry.Malformed(read.getFirst().number(), fault);
    }

    /// A row as far as it was read.
    private static final class Row {

        private enum State {
            START,
            PLAIN,
            QUOTED,
            ENDED
        }

        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private State state = State.START;
        private int length;

        /// What is wrong with the line, or null.
        @Nullable String read(Line line) {
            length += line.text().length();
            if (length > Lines.LONGEST) {
                return ENDLESS;
            }
            if (isOpen()) {
                cell.append('\n');
            }
            return line.fault() == null ? read(line.text()) : line.fault();
        }

        private @Nullable String read(String line) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (state == State.ENDED && c != '"' && c != ',') {
                    return "text after a closing quote";
                }
                switch (state) {
                    case START -> start(c);
                    case PLAIN -> plain(c);
                    case QUOTED -> quoted(c);
                    case ENDED -> ended(c);
                }
            }
            return null;
        }

        boolean isOpen() {
            return state == State.QUOTED;
        }

        List<String> cells() {
            endCell();
            return cells;
        }

        private void start(char c) {
            if (c == '"') {
                state = State.QUOTED;
            } else {
                state = State.PLAIN;
                plain(c);
            }
        }

        private void plain(char c) {
            if (c == ',') {
                endCell();
            } else {
                cell.append(c);
            }
        }

        private void quoted(char c) {
            if (c == '"') {
                state = State.ENDED;
            } else {
                cell.append(c);
            }
        }

        // A second quote was no end: it stands for one.
        private void ended(char c) {
            if (c == '"') {
                cell.append('"');
                state = State.QUOTED;
            } else {
                endCell();
            }
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
            state = State.START;
        }
    }
}
