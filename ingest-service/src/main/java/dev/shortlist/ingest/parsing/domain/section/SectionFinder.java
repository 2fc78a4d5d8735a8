package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.List;

/// Divides a CV by its headings, which are known by their words and by their look.
public final class SectionFinder {

    private final Lexicon lexicon;
    private final HeadingWords words;

    public SectionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new HeadingWords(lexicon);
    }

    public Parts divide(List<TextLine> all) {
        var lines = all.stream().filter(line -> !line.line().running()).toList();
        var division = new Division(lexicon, words, lines);
        for (int i = 0; i < lines.size(); i++) {
            var next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (next != null && division.openedByTwo(lines.get(i), next)) {
                i++;
            } else {
                division.add(lines.get(i));
            }
        }
        division.addFeet(all.stream().filter(line -> line.line().running()).toList());
        return new StudiesAmongCertificates(lexicon.degrees()).moved(division.parts());
    }
}
