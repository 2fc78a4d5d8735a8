package dev.shortlist.ingest.parsing.domain.entry;

import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.List;

/// What the naming lines of an entry look like.
public interface HeaderForm {

    /// Whether a line can name an entry at all.
    boolean allows(TextLine line);

    /// Whether a line says itself what it holds: then it goes on with no other.
    default boolean isLabelled(TextLine line) {
        return false;
    }

    /// Whether the header goes on with a line, given the lines that it has.
    boolean continues(List<TextLine> header, TextLine line);
}
