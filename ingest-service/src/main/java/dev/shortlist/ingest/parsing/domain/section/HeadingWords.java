package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Heading;
import dev.shortlist.language.lexicon.Section;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows headings by their words.
final class HeadingWords {

    private static final int MOST = 7;
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?iu)(?!(?:customer|user|client|guest|employee|brand|patient|candidate|developer|digital|years?)\\b)(?:[\\p{L}&/'’-]+\\s+){1,3}"
                    + "(experience|employment|qualifications|certifications|certificates|publications)\\s*:?");

    private final Lexicon lexicon;

    HeadingWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Heading> wholeLine(TextLine line) {
        boolean sentence = line.text().endsWith(".") || Words.startsLowerCase(line.text());
        if (line.body().words() > MOST || sentence) {
            return Optional.empty();
        }
        return whole(line.text());
    }

    /// "Nursing Experience" ends with the name of its section.
    Optional<Heading> lastWord(TextLine line) {
        var match = QUALIFIED.matcher(line.text());
        return line.pieces().size() == 1 && !line.bullet() && match.matches()
                ? whole(match.group(1))
                : Optional.empty();
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
