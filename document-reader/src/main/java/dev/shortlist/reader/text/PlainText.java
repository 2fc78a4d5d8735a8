package dev.shortlist.reader.text;

import dev.shortlist.reader.Hidden;
import dev.shortlist.reader.layout.Marks;
import org.jspecify.annotations.Nullable;

/// Cleans a line of text that came as characters, and notices characters without width that hide or cut words.
public final class PlainText {

    private static final int LONGEST_QUOTE = 300;
    private static final char FIRST_WITHOUT_WIDTH = 0x180e;

    private PlainText() {}

    /// The line as a reader sees it: no control or zero-width characters, shapes of letters as letters, no white at its
    /// ends.
    public static String clean(String line) {
        if (line.indexOf('\t') < 0) {
            return Marks.clean(LetterSpacing.closed(line)).strip();
        }
        StringBuilder plain = new StringBuilder(line.length());
        for (String cell : line.split("\t", -1)) {
            plain.append(Marks.clean(LetterSpacing.closed(cell))).append('\t');
        }
        return plain.toString().strip();
    }

    /// What characters without width do in a line, or null when it has none to speak of.
    public static @Nullable Hidden zeroWidth(String line, int page) {
        return isBelowWithoutWidth(line) ? null : zeroWidthIn(line, page);
    }

    private static @Nullable Hidden zeroWidthIn(String line, int page) {
        var smuggled = new StringBuilder();
        int cuts = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int point = line.codePointAt(i);
            if (point > 0xe0000 && point < 0xe007f) {
                // Tag characters spell ASCII that no font shows.
                smuggled.append((char) (point - 0xe0000));
            } else if (isWithoutWidth(point) && isBetweenLetters(line, i)) {
                cuts++;
            }
        }
        if (!smuggled.isEmpty()) {
            return finding(smuggled.toString(), page);
        }
        return cuts > 0 ? finding(clean(line), page) : null;
    }

    private static boolean isBelowWithoutWidth(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= FIRST_WITHOUT_WIDTH) {
                return false;
            }
        }
        return true;
    }

    private static Hidden finding(String quote, int page) {
        String shown = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) : quote;
        return new Hidden(Hidden.Kind.ZERO_WIDTH, page, shown);
    }

    // Joiners are left out: Persian and emoji need them.
    private static boolean isWithoutWidth(int point) {
        return point == 0x200b || (point >= 0x2060 && point <= 0x2064) || point == 0xfeff || point == 0x180e;
    }

    private static boolean isBetweenLetters(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }
}
