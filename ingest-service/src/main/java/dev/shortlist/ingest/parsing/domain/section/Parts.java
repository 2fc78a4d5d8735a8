package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.lexicon.Section;
import java.util.Arrays;
import java.util.List;

/// All parts of a CV in reading order.
public record Parts(List<Part> all) {

    public Parts {
        all = List.copyOf(all);
    }

    public List<Part> of(Section... sections) {
        var wanted = Arrays.asList(sections);
        return all.stream().filter(part -> wanted.contains(part.section())).toList();
    }

    public List<TextLine> lines(Section... sections) {
        return of(sections).stream().flatMap(part -> part.lines().stream()).toList();
    }

    /// Lines that no heading claims: above the first one, or under one that is not known.
    public List<TextLine> unnamed() {
        return all.stream()
                .filter(part -> part.section() == null || part.section() == Section.CONTACT)
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    public boolean has(Section section) {
        return all.stream()
                .anyMatch(part -> part.section() == section && !part.lines().isEmpty());
    }

    public int headings() {
        return (int) all.stream()
                .filter(part -> part.heading() != null && part.section() != null)
                .map(Part::section)
                .distinct()
                .count();
    }
}
