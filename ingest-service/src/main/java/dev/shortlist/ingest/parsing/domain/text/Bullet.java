package dev.shortlist.ingest.parsing.domain.text;

import java.util.regex.Pattern;

/// Knows what marks the items of a list: signs, dashes, short numbers.
final class Bullet {

    private static final Pattern MARK = Pattern.compile(
            "^[\\s\\u200e\\u200f]*(?:"
                    + "[\\u2022\\u25e6\\u25aa\\u25ab\\u25cf\\u25cb\\u25a0\\u25a1\\u25c6\\u25c7\\u2023\\u2043\\u2219\\u00b7"
                    + "\\u27a2\\u27a4\\u25ba\\u25b6\\u25b8\\u2713\\u2714\\u2794\\u2192\\u2756\\u2605\\u066d\\u00bb\\u203a\\u25b9\\u25fe\\u25fd\\u276f\\u25c4\\u25c0\\u25c2\\u25c1\\u25c3\\u25b7\\u2b25\\u2b27\\u2b9c\\u2705\\u2611\\u2751\\u2752\\u279c\\u2726\\u2727\\u274f\\ue000-\\uf8ff]+\\s*"
                    + "|[*>_\\u2013\\u2014o-]\\s+|\\+\\s+(?=\\p{L})|\\d(?:\\.\\d){1,2}\\.?\\s+(?=\\p{L})"
                    + "|\\((?:\\d{1,2}|[\\u0660-\\u0669]{1,2})\\)\\s*|[\\u0628\\u062c][.)]\\s+|(?:\\d{1,2}|[\\u0660-\\u0669]{1,2})(?:[.)]\\s+|[-\\u2013]\\s*(?=\\p{IsArabic}{2})))");

    private Bullet() {}

    /// How much of a text is its bullet with the white behind it; 0 when it has none, or nothing else.
    static int length(String text) {
        var mark = MARK.matcher(text);
        return mark.find() && mark.end() < text.stripTrailing().length() ? mark.end() : 0;
    }
}
