package dev.shortlist.language.skill.imports;

import dev.shortlist.language.skill.imports.Lines.Line;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fields apart by tabs, a line each; quotes mean nothing.
final class TabEntries implements Entries {

    private final Lines lines;

    TabEntries(Lines lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        String fault = line.fault();
        return fault == null
                ? new Entry.Fields(line.number(), List.of(line.text().split("\t", -1)))
                : new Entry.Malformed(line.number(), fault);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
