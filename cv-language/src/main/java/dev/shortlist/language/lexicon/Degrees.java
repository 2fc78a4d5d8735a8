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
    private static Degree degree(Words words, Found found) {
        int colon = found.key().indexOf(':');
        Level level = Level.valueOf(found.key().substring(0, colon));
        String canonical = found.key().substring(colon + 1);
        int from = words.fold().start(words.from(found.first()));
        int to = words.fold().end(words.to(found.last() - 1));
        return new Degree(level, canonical, field(words, found), from, to);
    }

    private static @Nullable String field(Words words, Found found) {
        String folded = words.folded();
        int after = words.to(found.last() - 1);
        Matcher connector = CONNECTOR.matcher(folded.substring(after));
        String link = connector.find() ? connector.group() : "";
        int start = after + link.length();
        Matcher end = FIELD_END.matcher(folded).region(start, folded.length());
        int stop = end.find() ? end.start() : folded.length();
        boolean apart = link.indexOf(',') >= 0;
        if (stop <= start || (apart && isSchool(words, start))) {
            return null;
        }
        // "بكالوريوس علوم الحاسب": the field begins with the word that the degree's name ends with.
        boolean shared = link.isBlank() && found.last() - found.first() > 1 && Script.hasArabic(folded);
        return plausible(words.fold()
                .quote(shared ? words.from(found.last() - 1) : start, stop)
                .strip());
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
