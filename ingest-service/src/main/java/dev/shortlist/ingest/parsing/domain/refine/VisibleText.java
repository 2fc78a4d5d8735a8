package dev.shortlist.ingest.parsing.domain.refine;

import dev.shortlist.reader.Document;
import dev.shortlist.reader.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What of a document may be shown to a model and quoted by it: stretches of whole lines that stand together.
public record VisibleText(Document document, List<Stretch> stretches) {

    public VisibleText {
        stretches = List.copyOf(stretches);
    }

    /// A line that is left out ends a stretch, so that no quote runs across it.
    public static VisibleText of(Document document, Predicate<Line> readable) {
        var stretches = new ArrayList<Stretch>();
        for (Line line : document.lines()) {
            if (line.text().isBlank() || !readable.test(line)) {
                continue;
            }
            boolean joins = !stretches.isEmpty() && stretches.getLast().end() + 1 == line.start();
            int start = joins ? stretches.removeLast().start() : line.start();
            stretches.add(new Stretch(start, line.end()));
        }
        return new VisibleText(document, stretches);
    }

    public String text() {
        return stretches.stream().map(this::of).collect(Collectors.joining("\n\n"));
    }

    String of(Stretch stretch) {
        return document.text().substring(stretch.start(), stretch.end());
    }

    /// `[start,end)` of the document's text.
    public record Stretch(int start, int end) {}
}
