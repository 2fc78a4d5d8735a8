package dev.shortlist.matcher.pool.domain;

import dev.shortlist.language.Normalizer;
import dev.shortlist.language.embedding.EnglishBridge;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a title or a field of study that carry meaning, in English, for comparing across languages.
public final class Words {

    // Three spellings each of one word.
    private static final Pattern BACK_END = Pattern.compile("\\b(back|front|full)[ -](end|stack)\\b");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "a",
            "an",
            "and",
            "as",
            "at",
            "for",
            "from",
            "in",
            "of",
            "on",
            "or",
            "the",
            "to",
            "with",
            "s",
            "m",
            "f",
            "d",
            "degree",
            "needed",
            "wanted",
            "position",
            "job");

    private Words() {}

    public static List<String> of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var folded =
                BACK_END.matcher(Normalizer.fold(EnglishBridge.bridge(text))).replaceAll("$1$2");
        return Arrays.stream(BETWEEN_WORDS.split(folded, -1))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .map(Words::singular)
                .distinct()
                .sorted()
                .toList();
    }

    /// How much two sets of words share: 0 for nothing, 1 for the same.
    public static double overlap(Collection<String> left, Collection<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        var shared = new HashSet<>(left);
        shared.retainAll(new HashSet<>(right));
        return 2.0 * shared.size() / (left.size() + right.size());
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
