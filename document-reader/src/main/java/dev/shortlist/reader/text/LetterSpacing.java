package dev.shortlist.reader.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Closes the gaps of words that were spread out with spaces: "S K I L L S   A N D   T O O L S".
final class LetterSpacing {

    private static final int FEWEST = 4;
    private static final int LONGEST = 120;
    private static final Pattern GAP = Pattern.compile("[ \\u00a0\\u2002-\\u200a]");
    private static final Pattern WIDE_GAP = Pattern.compile(GAP + "{2,}");
    private static final Pattern SPREAD =
            Pattern.compile("(?:\\S\\p{M}*" + GAP + "+){" + (FEWEST - 1) + ",}\\S\\p{M}*:?");

    private LetterSpacing() {}

    static String closed(String line) {
        String text = line.strip();
        // So ends almost every line.
        if (text.length() < 2 * FEWEST - 1 || Character.isLetterOrDigit(text.charAt(1))) {
            return line;
        }
        if (text.length() > LONGEST
                || !SPREAD.matcher(text).matches()
                || text.codePoints().noneMatch(Character::isLetter)) {
            return line;
        }
        return Arrays.stream(WIDE_GAP.split(text))
                .map(word -> GAP.matcher(word).replaceAll(""))
                .collect(Collectors.joining(" "));
    }
}
