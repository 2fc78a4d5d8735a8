package dev.shortlist.ingest.parsing.domain.shield;

import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.reader.Line;
import java.util.Set;

/// What was found, and the lines that nothing may be read from.
public record Shielded(Integrity integrity, Set<Integer> struck) {

    public Shielded {
        struck = Set.copyOf(struck);
    }

    public boolean allows(Line line) {
        return !struck.contains(line.start());
    }
}
