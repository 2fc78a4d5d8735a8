package dev.shortlist.language.date;

import dev.shortlist.language.Normalizer;
import dev.shortlist.language.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The words that dates are made of, as pieces of regular expressions over folded text.
final class DateWords {

    private static final Map<String, List<String>> WORDS = new HashMap<>();
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> HIJRI_MONTHS = new HashMap<>();
    private static final Map<String, Integer> SEASONS = new HashMap<>();

    static {
        for (List<String> row : Table.rows(DateWords.class, "words.txt")) {
            List<String> words =
                    Table.items(row.get(1), ';').stream().map(Normalizer::fold).toList();
            index(row.getFirst(), words);
        }
    }

    private DateWords() {}

    static String months() {
        return anyOf(MONTHS.keySet());
    }

    static String hijriMonths() {
        return anyOf(HIJRI_MONTHS.keySet());
    }

    static String seasons() {
        return anyOf(SEASONS.keySet());
    }

    /// Words listed under a plain key such as "present".
    static String anyOf(String key) {
        return anyOf(WORDS.getOrDefault(key, List.of()));
    }

    static int month(String name) {
        return MONTHS.getOrDefault(name, 0);
    }

    static int hijriMonth(String name) {
        return HIJRI_MONTHS.getOrDefault(name, 0);
    }

    static int seasonStart(String name) {
        return SEASONS.getOrDefault(name, 0);
    }

    private static void index(String key, List<String> words) {
        Map<String, Integer> numbers =
                key.startsWith("hijri-") ? HIJRI_MONTHS : key.startsWith("season-") ? SEASONS : MONTHS;
        String number = key.substring(key.indexOf('-') + 1);
        if (Character.isDigit(number.charAt(0))) {
            words.forEach(word -> numbers.put(word, Integer.parseInt(number)));
        } else {
            WORDS.put(key, words);
        }
    }

    private static String anyOf(Iterable<String> words) {
        var sorted = new ArrayList<String>();
        words.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return "(?:" + String.join("|", sorted.stream().map(Pattern::quote).toList()) + ")";
    }
}
