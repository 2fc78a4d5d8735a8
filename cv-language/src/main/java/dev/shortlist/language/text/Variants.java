package dev.shortlist.language.text;

import dev.shortlist.language.Script;
import java.util.ArrayList;
import java.util.List;

/// Other forms in which a word of the vocabulary appears in running text.
final class Variants {

    private static final String ARTICLE = "ال";
    private static final List<String> WITH_ARTICLE = List.of("وال", "بال", "فال", "كال", "ولل");
    private static final List<String> AND = List.of("و");
    private static final List<String> SHORT = List.of("لل", "وب", "ول", "ب", "ل", "ف", "ك");

    private Variants() {}

    /// Without the article, for phrases as they are stored.
    static String bare(String word) {
        return word.length() >= 5 && word.startsWith(ARTICLE) ? word.substring(2) : word;
    }

    /// The forms to look a word up by, the word itself left out.
    static List<String> of(String word) {
        char first = word.charAt(0);
        if (first < 128) {
            return latin(word);
        }
        return Script.of(first) == Script.ARABIC ? arabic(word) : List.of();
    }

    // Conjunctions, prepositions and the article are written together with the word they stand before.
    private static List<String> arabic(String word) {
        var forms = new ArrayList<String>(4);
        if (word.length() >= 5 && word.startsWith(ARTICLE)) {
            forms.add(word.substring(2));
        }
        strip(word, WITH_ARTICLE, 6, forms);
        strip(word, AND, 3, forms);
        strip(word, SHORT, 4, forms);
        return forms;
    }

    private static void strip(String word, List<String> prefixes, int length, List<String> forms) {
        for (String prefix : prefixes) {
            if (word.length() >= length && word.startsWith(prefix) && word.length() - prefix.length() >= 2) {
                forms.add(word.substring(prefix.length()));
            }
        }
    }

    // Plurals, and versions written without a space: "python3".
    private static List<String> latin(String word) {
        var forms = new ArrayList<String>(2);
        int letters = word.length();
        while (letters > 0 && Character.isDigit(word.charAt(letters - 1))) {
            letters--;
        }
        if (letters >= 2 && letters < word.length()) {
            forms.add(word.substring(0, letters));
        } else if (word.length() >= 4 && word.endsWith("s")) {
            forms.add(word.substring(0, word.length() - 1));
        } else if (word.length() >= 5) {
            forms.add(word + "s");
        }
        return forms;
    }
}
