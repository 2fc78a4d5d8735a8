package dev.shortlist.reader.text;

import java.util.regex.Pattern;

/// Knows the number of a page where it ends a line, in any digits: "2", "Page 2 of 3", "٢ / ٣".
public final class PageNumber {

    /// For text whose page is not known.
    public static final int ANY = 0;

    private static final Pattern AT_END = Pattern.compile(
            "(?iuU)(\\b(?:page|pg\\.|p\\.|seite|página|pagina)|(?:ال)?صفحة)?\\s*(?<![\\p{L}\\p{N}.,:/+-])(\\p{Nd}{1,3})"
                    + "(?:\\s*(?:/|of|von|sur|de|من)\\s*(\\p{Nd}{1,3}))?\\s*[-–—|)\\]]*$");

    private PageNumber() {}

    /// Where the number begins in a line of the given page, or -1. A bare number counts only where nothing is before
    /// it.
    public static int in(String line, int page, int pages) {
        if (!endsWithDigit(line)) {
            return -1;
        }
        var match = AT_END.matcher(line.stripTrailing());
        if (!match.find()) {
            return -1;
        }
        int number = Integer.parseInt(match.group(2));
        String all = match.group(3);
        boolean named = match.group(1) != null || all != null || isBlank(line.substring(0, match.start()));
        boolean fits = page == ANY
                ? match.group(1) != null || all != null
                : number == page && (all == null || Integer.parseInt(all) == pages);
        return named && fits ? match.start() : -1;
    }

    /// Whether the number is all that a line says.
    public static boolean is(String line, int page, int pages) {
        int start = in(line, page, pages);
        return start >= 0 && isBlank(line.substring(0, start));
    }

    // Most lines do not: they are spared the pattern.
    private static boolean endsWithDigit(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) <= ' ' || "-–—|)]".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > 0 && Character.isDigit(line.codePointBefore(end));
    }

    private static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
