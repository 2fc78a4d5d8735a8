package dev.shortlist.ingest.parsing.domain.text;

import java.util.List;
import java.util.regex.Pattern;

/// Looks at the form of a text: heading-like or running prose, address or link, joined across lines.
public final class Words {

    private static final Pattern URL = Pattern.compile(
            "(?i)(?:https?://|www\\.)\\S+|\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|dev|me|inc|edu|co|ai|app)(?:/\\S*)?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\u061f\\u06d4;\\u061b][\"')\\]]*$");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)\\b(?:inc|ltd|co|corp|llc|bros|jr|sr|dept|univ|st|no|dipl|b\\.?sc|m\\.?sc|ph\\.?d|b\\.?a|m\\.?a|u\\.?s\\.?a?|u\\.?k|a\\.?s|s\\.?a)\\.$");
    // "Yahoo!" is a name.
    private static final Pattern CALLED = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*)?!");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private Words() {}

    public static boolean isOnlyUrl(String text) {
        var match = URL.matcher(text);
        return match.find() && text.length() - (match.end() - match.start()) <= 3;
    }

    public static boolean isArabic(String text) {
        return ARABIC.matcher(text).find();
    }

    public static boolean endsSentence(String text) {
        String end = text.strip();
        return SENTENCE_END.matcher(end).find() && !ABBREVIATION.matcher(end).find();
    }

    public static boolean startsLowerCase(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /// Whether a text has the form of a title or a name and not of a sentence.
    public static boolean looksLikeTitleCase(String text) {
        boolean called = CALLED.matcher(text).matches();
        if ((endsSentence(text) && !called) || startsLowerCase(text)) {
            return false;
        }
        var words = List.of(text.strip().split("[\\s/|,]+"));
        if (isArabic(text)) {
            return words.size() <= 9;
        }
        long long_ = words.stream()
                .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0)))
                .count();
        long small = words.stream()
                .filter(word -> word.length() > 3 && startsLowerCase(word))
                .count();
        return words.size() <= 12 && (small * 5 <= long_ * 2 || (words.size() <= 3 && small <= 1));
    }

    /// Two lines of one paragraph as one: a word that was divided is whole again.
    public static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        if (first.endsWith("\u00ad")) {
            return first.substring(0, first.length() - 1) + second;
        }
        boolean divided =
                first.endsWith("-") && first.length() > 1 && Character.isLetter(first.charAt(first.length() - 2));
        return divided && startsLowerCase(second) ? first + second : first + " " + second;
    }
}
