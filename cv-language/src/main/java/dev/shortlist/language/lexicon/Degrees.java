package dev.shortlist.language.lexicon;

import dev.shortlist.language.Script;
import dev.shortlist.language.lexicon.Degree.Level;
import dev.shortlist.language.text.Vocabulary;
import dev.shortlist.language.text.Vocabulary.Found;
import dev.shortlist.language.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises degrees in English, Arabic, French and German.
public final class Degrees {

    private static final Degrees STANDARD = new Degrees();
    private static final Pattern CONNECTOR = Pattern.compile(
            "^[\\s.:,'\"(]*(?:(?:degree|of|in|en|im|in der|de|d'|fur|der|with honou?rs|honou?rs|hons|major(?:ing)? in"
                    + "|(?:level|niveau) \\d+|درجه|في|تخصص|قسم|شهاده|بتخصص)(?![\\p{L}])[\\s.:,-]*)*");
    private static final Pattern FIELD_END = Pattern.compile(
            "[,;|()\\n:]|(?<!\\p{L})\\d| - |-\\s(?!und )|\\s(?:from|at|with|gpa|grade|an der|a l'|de l'|من|بتقدير|بمعدل|جامعه|كليه|معهد|university|universitat|universite|college|institute|school|faculty)(?!\\p{L})");
    private static final int LONGEST_FIELD = 60;

    private final Vocabulary degrees = Vocabulary.readUnbent(Degrees.class, "degrees.txt");

    private Degrees() {}

    public static Degrees standard() {
        return STANDARD;
    }

    /// The highest degree that the line names.
    public Optional<Degree> find(String line) {
        Words words = Words.of(line);
        List<Found> found = degrees.find(words);
        return found.stream().map(f -> degree(words, f)).max(Comparator.comparing(Degree::level));
    }

    // Keys read "BACHELOR:Bachelor of Science".
    private Degree degree(Words words, Found found) {
        int colon = found.key().indexOf(':');
        Level level = Level.valueOf(found.key().substring(0, colon));
        String canonical = found.key().substring(colon + 1);
        int from = words.fold().start(words.from(found.first()));
        int after = words.to(found.last() - 1);
        String link = link(words, after);
        String field = field(words, after, link);
        boolean apart = field != null && !link.isBlank() && degrees.find(field).isEmpty();
        int subject = apart ? -1 : subject(words, found, canonical);
        if (subject < 0) {
            return new Degree(level, canonical, field, from, words.fold().end(after));
        }
        int to = words.fold().end(words.to(found.first()));
        return new Degree(level, canonical, upToItsEnd(words, words.from(subject), after), from, to);
    }

    /// "بكالوريوس علوم الحاسب" says a degree and its field, though "بكالوريوس علوم" is one by itself: the word that the
    /// field begins with, or -1.
    private int subject(Words words, Found found, String canonical) {
        boolean named = canonical.contains(" of ") && !canonical.endsWith("Philosophy");
        String first = words.word(found.first());
        if (!named
                || found.last() - found.first() < 2
                || !Script.hasArabic(first)
                || degrees.find(first).isEmpty()) {
            return -1;
        }
        return found.first() + (words.word(found.first() + 1).equals("في") ? 2 : 1);
    }

    private static @Nullable String field(Words words, int after, String link) {
        int start = after + link.length();
        boolean apart = link.indexOf(',') >= 0;
        return apart && isSchool(words, start) ? null : upToItsEnd(words, start, start);
    }

    private static String link(Words words, int after) {
        Matcher connector = CONNECTOR.matcher(words.folded().substring(after));
        return connector.find() ? connector.group() : "";
    }

    private static @Nullable String upToItsEnd(Words words, int start, int soonest) {
        String folded = words.folded();
        Matcher end = FIELD_END.matcher(folded).region(soonest, folded.length());
        int stop = end.find() ? end.start() : folded.length();
        return stop <= start ? null : plausible(words.fold().quote(start, stop).strip());
    }

    private static boolean isSchool(Words words, int start) {
        String rest = words.folded().substring(start);
        int comma = rest.indexOf(',');
        String part = comma < 0 ? rest : rest.substring(0, comma);
        return Organisations.standard().looksLikeInstitution(part);
    }

    private static @Nullable String plausible(String field) {
        boolean words = field.length() >= 2 && field.length() <= LONGEST_FIELD;
        return words && Character.isLetter(field.codePointAt(0)) ? field : null;
    }
}
