package dev.shortlist.ingest.parsing.domain;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.ingest.parsing.domain.section.Part;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.reader.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The text of each part as it stands; where lines are left out in between, a part becomes two.
final class Sections {

    private Sections() {}

    static List<CvSection> of(Document document, Parts parts) {
        var sections = new ArrayList<CvSection>();
        for (Part part : parts.all()) {
            var run = new ArrayList<TextLine>();
            for (TextLine line : part.lines()) {
                if (!run.isEmpty() && !follows(document, run.getLast(), line)) {
                    sections.add(section(document, part, run));
                    run.clear();
                }
                run.add(line);
            }
            if (!run.isEmpty()) {
                sections.add(section(document, part, run));
            }
        }
        return sections;
    }

    private static boolean follows(Document document, TextLine before, TextLine line) {
        return before.line().end() <= line.line().start()
                && document.text()
                        .substring(before.line().end(), line.line().start())
                        .isBlank();
    }

    private static CvSection section(Document document, Part part, List<TextLine> run) {
        int start = run.getFirst().start();
        int end = run.getLast().line().end();
        var named = part.section();
        String name = named == null ? "other" : named.name().toLowerCase(Locale.ROOT);
        return new CvSection(
                name, document.pageOf(start), start, document.text().substring(start, end));
    }
}
