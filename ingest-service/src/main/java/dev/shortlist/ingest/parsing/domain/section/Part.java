package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.lexicon.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One part of a CV under its heading; what stands before the first heading is contact, an unknown heading has no
/// section.
public record Part(@Nullable Section section, @Nullable TextLine heading, List<TextLine> lines) {

    public Part {
        lines = List.copyOf(lines);
    }

    Part of(Section other) {
        return new Part(other, heading, lines);
    }
}
