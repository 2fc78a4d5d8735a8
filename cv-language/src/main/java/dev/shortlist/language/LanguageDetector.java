package dev.shortlist.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells English, Arabic, French and German apart.
public final class LanguageDetector {

    private static final Map<String, Set<String>> COMMON = Map.of(
            "en",
            Set.of(
                    "the",
                    "and",
                    "of",
                    "for",
                    "with",
                    "to",
                    "in",
                    "on",
                    "from",
                    "by",
                    "as",
                    "at",
                    "experience",
                    "skills"),
            "fr",
            Set.of(
                    "le",
                    "la",
                    "les",
                    "et",
                    "des",
                    "du",
                    "de",
                    "en",
                    "pour",
                    "avec",
                    "dans",
                    "une",
                    "un",
                    "sur",
                    "au",
                    "formation",
                    "langues",
                    "competences"),
            "de",
            Set.of(
                    "der",
                    "die",
                    "das",
                    "und",
                    "von",
                    "mit",
                    "fur",
                    "im",
                    "ein",
                    "eine",
                    "den",
                    "bei",
                    "zu",
                    "auf",
                    "berufserfahrung",
                    "kenntnisse",
                    "ausbildung",
                    "lebenslauf",
                    "sprachen"));
    private static final Pattern WORD_GAP = Pattern.compile("[^a-z]+");

    private LanguageDetector() {}

    /// One of "en", "ar", "fr", "de"; English when nothing speaks for another.
    public static String detect(String text) {
        if (Script.dominant(text) == Script.ARABIC) {
            return "ar";
        }
        String[] words = WORD_GAP.split(Normalizer.fold(text), -1);
        String best = "en";
        for (String language : new String[] {"fr", "de"}) {
            if (count(words, language) > count(words, best)) {
                best = language;
            }
        }
        return best;
    }

    private static long count(String[] words, String language) {
        Set<String> common = COMMON.getOrDefault(language, Set.of());
        return Arrays.stream(words).filter(common::contains).count();
    }
}
