package dev.shortlist.ingest.parsing.domain.entry;

import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/// One entry of a part: the lines that name it, and those that tell of it.
public record Entry(List<TextLine> header, List<TextLine> body) {

    public Entry {
        header = List.copyOf(header);
        body = List.copyOf(body);
    }

    public List<TextLine> lines() {
        var all = new ArrayList<>(header);
        all.addAll(body);
        return all;
    }
}
