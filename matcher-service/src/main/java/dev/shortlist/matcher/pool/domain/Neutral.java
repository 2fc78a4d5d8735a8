package dev.shortlist.matcher.pool.domain;

import dev.shortlist.language.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes the person out of a text before its meaning is measured: the name goes, gendered words become neutral.
public final class Neutral {

    private static final List<Rule> RULES = List.of(
            new Rule(Pattern.compile("(?<![\\p{L}\\p{N}])(?:Mr|Mrs|Ms|Miss|Mx)\\.?(?=\\s+\\p{Lu})"), ""),
            rule("he|she", "they"),
            rule("him", "them"),
            rule("his|her|hers", "their"),
            rule("himself|herself", "themselves"),
            rule("man|woman|male|female|gentleman|lady", "person"),
            rule("chairman|chairwoman", "chairperson"),
            rule("salesman|saleswoman", "salesperson"),
            rule("husband|wife", "spouse"),
            rule("father|mother", "parent"),
            rule("السيد|السيدة|الآنسة|الانسة|ذكر|أنثى|انثى|رجل|امرأة", ""));
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "und", "des", "del", "dela", "della", "los", "las", "dos", "bin", "ibn", "bint",
            "عبد", "ابن", "بنت", "علي", "على");
    private static final Pattern SPACES = Pattern.compile("\\s{2,}");

    private Neutral() {}

    public static String text(String text, @Nullable String name) {
        String neutral = text;
        for (var rule : RULES) {
            neutral = rule.words.matcher(neutral).replaceAll(rule.instead);
        }
        for (var part : partsOf(name)) {
            // In its own case only: Will and Grace are names, will and grace are not.
            neutral = wholeWords(Pattern.quote(part), 0).matcher(neutral).replaceAll(Matcher.quoteReplacement(""));
        }
        return SPACES.matcher(neutral).replaceAll(" ").strip();
    }

    private static List<String> partsOf(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        // Initials and particles are part of every text; taking them out would harm more than they tell.
        return Arrays.stream(Normalizer.tidy(name).split("[\\s,.]+", -1))
                .filter(part -> part.length() > 2 && !PARTICLES.contains(part))
                .toList();
    }

    private static Rule rule(String words, String instead) {
        return new Rule(wholeWords(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), instead);
    }

    private static Pattern wholeWords(String words, int flags) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", flags);
    }

    private record Rule(Pattern words, String instead) {}
}
