package dev.shortlist.language.lexicon;

import dev.shortlist.language.Script;
import dev.shortlist.language.text.Vocabulary;
import dev.shortlist.language.text.Vocabulary.Found;
import dev.shortlist.language.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Judges whether a line is a job title, in English or Arabic.
public final class JobTitles {

    private static final JobTitles STANDARD = new JobTitles();
    private static final Pattern PROSE = Pattern.compile("[.!?؟]\\s*$|[:@]|https?|www|\\d{3}");
    // German and English join words: "Stationsleitung", "Ropemaker".
    private static final Pattern JOINED =
            Pattern.compile("\\p{L}{3,}(?:(?:leiter|helfer|pfleger|techniker|mechaniker|elektroniker|entwickler"
                    + "|berater|lehrer|arbeiter|verkaufer|fahrer|fuhrer|schlosser|schweisser|ingenieur|assistent|referent|planer"
                    + "|betreuer|prufer|therapeut|padagoge|verwalter|schreiber)(?:in|innen)?"
                    + "|leitung|kraft|meister(?:in)?|fachmann|fachfrau|kaufmann|kauffrau|wirt|wirtin|beauftragter?|hilfe|angestellter?"
                    + "|maker|keeper|worker)");
    private static final int LONGEST = 10;

    private final Vocabulary titles = Vocabulary.read(JobTitles.class, "job-titles.txt");

    private JobTitles() {}

    public static JobTitles standard() {
        return STANDARD;
    }

    public boolean looksLikeTitle(String line) {
        return likelihood(line) >= 0.6;
    }

    /// From 0 (no title word at all) to 1.
    public double likelihood(String line) {
        Words words = Words.of(line);
        if (words.size() == 0 || words.size() > LONGEST) {
            return 0;
        }
        List<Found> found = withJoined(words, titles.find(words));
        if (found.stream().noneMatch(f -> f.key().equals("head"))) {
            return 0;
        }
        int known = found.stream().mapToInt(f -> f.last() - f.first()).sum();
        double likelihood = 0.45 + 0.5 * known / words.size();
        if (!headStandsRight(words, found)) {
            likelihood -= 0.2;
        }
        if (PROSE.matcher(line).find() || isLowerCase(line)) {
            likelihood -= 0.3;
        }
        if (startsWithVerb(found)) {
            likelihood -= 0.5;
        }
        return Math.clamp(likelihood, 0, 1);
    }

    private static List<Found> withJoined(Words words, List<Found> listed) {
        var found = new ArrayList<>(listed);
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            boolean known = listed.stream().anyMatch(f -> f.first() <= at && at < f.last());
            if (!known && JOINED.matcher(words.word(i)).matches()) {
                found.add(new Found("head", i, i + 1));
            }
        }
        found.sort(Comparator.comparingInt(Found::first));
        return found;
    }

    // English titles end with their noun ("Data Engineer"), also before "of", "-", "("; Arabic ones begin with it.
    private static boolean headStandsRight(Words words, List<Found> found) {
        if (Script.hasArabic(words.folded())) {
            return found.getFirst().key().equals("head") && found.getFirst().first() <= 1;
        }
        return found.stream()
                .filter(f -> f.key().equals("head"))
                .anyMatch(f -> f.last() == words.size() || !words.continues(f.last()) || isLink(words.word(f.last())));
    }

    private static boolean isLink(String word) {
        return switch (word) {
            case "of", "for", "at", "in", "and", "i", "ii", "iii", "to" -> true;
            default -> word.length() == 1;
        };
    }

    private static boolean startsWithVerb(List<Found> found) {
        return found.getFirst().key().equals("verb") && found.getFirst().first() == 0;
    }

    private static boolean isLowerCase(String line) {
        String text = line.strip();
        return Script.of(text.codePointAt(0)) == Script.LATIN && Character.isLowerCase(text.codePointAt(0));
    }
}
