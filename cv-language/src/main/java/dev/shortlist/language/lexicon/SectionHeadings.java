package dev.shortlist.language.lexicon;

import dev.shortlist.language.OffsetFold;
import dev.shortlist.language.text.Vocabulary;
import dev.shortlist.language.text.Vocabulary.Found;
import dev.shortlist.language.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises section headings in English, Arabic, French and German.
public final class SectionHeadings {

    private static final SectionHeadings STANDARD = new SectionHeadings();
    private static final Pattern SPACED = Pattern.compile("(?:\\p{L}\\s){3,}\\p{L}");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)\\s*:?\\s*$");
    private static final Pattern NUMBERING = Pattern.compile("^\\W*\\d{1,2}[.)]\\s+");
    private static final int LONGEST = 8;

    private final Vocabulary headings = Vocabulary.read(SectionHeadings.class, "headings.txt");
    private final Vocabulary qualifiers = Vocabulary.read(SectionHeadings.class, "heading-qualifiers.txt");

    private SectionHeadings() {}

    public static SectionHeadings standard() {
        return STANDARD;
    }

    /// The heading that the whole line is, or that it opens with before a colon or dash.
    public Optional<Heading> read(String line) {
        Optional<Heading> whole = whole(ASIDE.matcher(line).replaceFirst(""), line.length());
        return whole.isPresent() ? whole : opening(line);
    }

    /// The section whose name a line begins or ends with.
    public Optional<Section> atEdge(String line) {
        Words words = Words.of(line);
        return headings.find(words).stream()
                .filter(found -> found.first() == 0 || found.last() == words.size())
                .map(found -> Section.valueOf(found.key()))
                .findFirst();
    }

    private Optional<Heading> whole(String line, int length) {
        Words words = Words.of(closeUp(NUMBERING.matcher(line).replaceFirst("")));
        if (words.size() == 0 || words.size() > LONGEST || line.indexOf('@') >= 0) {
            return Optional.empty();
        }
        List<Found> found = headings.find(words);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int named = found.stream().mapToInt(f -> f.last() - f.first()).sum();
        int qualified = qualifiers.find(words).stream()
                .filter(q -> found.stream().noneMatch(f -> overlap(f, q)))
                .mapToInt(q -> q.last() - q.first())
                .sum();
        if (named + qualified < words.size()) {
            return Optional.empty();
        }
        double confidence = found.size() > 1 || qualified > 0 ? 0.9 : 1.0;
        return Optional.of(new Heading(Section.valueOf(found.getFirst().key()), length, confidence));
    }

    private static boolean overlap(Found a, Found b) {
        return a.first() < b.last() && b.first() < a.last();
    }

    private Optional<Heading> opening(String line) {
        OffsetFold fold = OffsetFold.of(line);
        Matcher colon = Pattern.compile("\\s*(?::|\\s-)\\s*").matcher(fold.folded());
        if (!colon.find() || colon.start() == 0) {
            return Optional.empty();
        }
        int content = colon.end() < fold.folded().length() ? fold.start(colon.end()) : line.length();
        return whole(line.substring(0, fold.end(colon.start())), content)
                .map(h -> new Heading(h.section(), h.contentStart(), h.confidence() * 0.9));
    }

    // "S K I L L S" is how some templates space their headings.
    private static String closeUp(String line) {
        Matcher spaced = SPACED.matcher(line.strip());
        return spaced.matches() ? line.replace(" ", "") : line;
    }
}
