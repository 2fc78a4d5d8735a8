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
    private static final Pattern PRESENTATION = Pattern.compile("(?iu)pr[eé]sentation");
    private static final Pattern KIND_OF_DOCUMENT = Pattern.compile("(?iu)r[eé]sum[eé]");
    private static final int MOST_ALONE = 5;
    private static final double A_TITLE = 0.4;
    private static final double SURELY_A_NAME = 0.8;
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{L}'’&/ -]+:?");
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?iu)(?!(?:customer|user|client|guest|employee|brand|patient|candidate|developer|digital|years?)\\b)(?:[\\p{L}&/'’-]+\\s+){1,3}"
                    + "(experience|employment|qualifications|certifications|certificates|publications)\\s*:?");

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

    /// "Nursing Experience" ends with the name of its section.
    Optional<Heading> lastWord(TextLine line) {
        var match = QUALIFIED.matcher(line.text());
        return line.pieces().size() == 1 && !line.bullet() && match.matches()
                ? whole(match.group(1))
                : Optional.empty();
    }

    /// "Home languages and others" is a heading where it stands alone.
    Optional<Section> loneLine(TextLine line) {
        var exact =
                whole(line.text()).filter(heading -> heading.confidence() == 1).map(Heading::section);
        return exact.isPresent() || !isUnnamed(line)
                ? exact
                : lexicon.headings().atEdge(line.text());
    }

    /// Whether a short line names no place, title or organisation, and may be a heading that no list knows.
    boolean isUnnamed(TextLine line) {
        String text = line.text();
        return line.pieces().size() == 1
                && !line.bullet()
                && line.body().words() <= MOST_ALONE
                && LETTERS.matcher(text).matches()
                && lexicon.titles().likelihood(text) < A_TITLE
                && lexicon.organisations().companyLikelihood(text) == 0
                && !lexicon.organisations().looksLikeInstitution(text)
                && lexicon.degrees().find(text).isEmpty()
                && lexicon.places().find(text).isEmpty()
                && lexicon.names().likelihood(text) < SURELY_A_NAME;
    }

    static boolean isKindOfDocument(TextLine line) {
        return KIND_OF_DOCUMENT.matcher(line.text()).matches();
    }

    static boolean isPresentation(TextLine line) {
        return PRESENTATION.matcher(line.text()).matches();
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
