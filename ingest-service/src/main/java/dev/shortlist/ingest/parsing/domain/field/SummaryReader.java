package dev.shortlist.ingest.parsing.domain.field;

import dev.shortlist.ingest.parsing.domain.section.Part;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the summary: its own section, or else a paragraph of prose among the contact lines.
public final class SummaryReader {

    private static final int PROSE = 9;

    public Optional<Read<String>> read(Parts parts) {
        for (Part part : parts.of(Section.SUMMARY)) {
            if (!part.lines().isEmpty()) {
                return Optional.of(joined(part.lines()));
            }
        }
        return prose(parts.lines(Section.CONTACT));
    }

    private static Optional<Read<String>> prose(List<TextLine> lines) {
        var paragraph = new ArrayList<TextLine>();
        for (TextLine line : lines) {
            boolean runs = line.body().words() >= PROSE
                    && line.pieces().size() == 1
                    && !line.text().contains("@")
                    && !line.text().contains("|");
            boolean ends = !paragraph.isEmpty()
                    && !Words.endsSentence(paragraph.getLast().text())
                    && line.pieces().size() == 1;
            if (runs || ends) {
                paragraph.add(line);
            } else if (!paragraph.isEmpty()) {
                break;
            }
        }
        boolean sentence = paragraph.stream().anyMatch(line -> Words.endsSentence(line.text()));
        return sentence ? Optional.of(joined(paragraph)) : Optional.empty();
    }

    private static Read<String> joined(List<TextLine> lines) {
        String text = "";
        Span span = lines.getFirst().body().span(0.9);
        for (TextLine line : lines) {
            text = Words.join(text, line.body().tidy());
            span = span.to(line.body().span(0.9));
        }
        return Read.of(text, span);
    }
}
