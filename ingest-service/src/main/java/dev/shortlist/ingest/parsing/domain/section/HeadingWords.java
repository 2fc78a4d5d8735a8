package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Heading;
import dev.shortlist.language.lexicon.Section;
import java.util.Optional;

/// Knows headings by their words.
final class HeadingWords {

    private static final int MOST = 7;

    private final Lexicon lexicon;

    HeadingWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Heading> wholeLine(TextLine line) {
        boolean small = Words.startsLowerCase(line.text()) && !line.line().heading();
        boolean sentence = line.text().endsWith(".") || small;
        if (line.body().words() > MOST || sentence) {
            return Optional.empty();
        }
        return whole(line.text());
    }

    /// Two headings on end are no heading together, unless that is one which people write.
    Optional<Heading> both(String first, String second) {
        boolean complete = whole(first).isPresent() && !WrappedHeading.isOpen(first);
        return whole(first + " " + second).filter(found -> !complete || found.confidence() == 1);
    }

    /// "Technologies: Java, Kafka".
    boolean labelsSkills(TextLine line) {
        return lexicon.headings()
                .read(line.text())
                .filter(found -> found.section() == Section.SKILLS
                        && found.contentStart() < line.text().length())
                .isPresent();
    }

    private Optional<Heading> whole(String text) {
        return lexicon.headings().read(text).filter(found -> found.contentStart() >= text.length());
    }
}
