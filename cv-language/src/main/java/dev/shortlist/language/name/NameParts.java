package dev.shortlist.language.name;

import dev.shortlist.language.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words of a name that tell people apart: articles and "son of" are left out, "Abd" and "Abu" stay with what
/// follows.
final class NameParts {

    private static final Set<String> ARTICLES = Set.of("al", "el", "ال");
    private static final Set<String> PREFIXES =
            Set.of("abd", "abdel", "abdul", "abdal", "abu", "abou", "abo", "عبد", "ابو", "ام", "umm");
    private static final Set<String> SON_OF = Set.of("bin", "ibn", "ben", "bint", "بن", "ابن", "بنت");

    private NameParts() {}

    static List<String> of(String name) {
        var parts = new ArrayList<String>();
        var prefix = new StringBuilder();
        for (String word : words(name)) {
            boolean article = ARTICLES.contains(word);
            if (PREFIXES.contains(word) || (article && !prefix.isEmpty())) {
                prefix.append(word);
            } else if (!article && !SON_OF.contains(word) && !DisplayName.isParticle(word)) {
                parts.add(prefix.isEmpty() ? withoutArticle(word) : prefix + word);
                prefix.setLength(0);
            }
        }
        if (!prefix.isEmpty()) {
            parts.add(prefix.toString());
        }
        return parts;
    }

    private static List<String> words(String name) {
        String folded = Normalizer.fold(DisplayName.bare(name)).replace("'", "");
        return List.of(folded.split("[^\\p{L}]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
