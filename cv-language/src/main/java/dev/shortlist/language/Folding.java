package dev.shortlist.language;

import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/// Folds single code points; the outcome is stable, so that folding twice changes nothing.
final class Folding {

    // The blocks that nearly all text comes from are folded once, at class loading.
    private static final int LATIN_END = 0x250;
    private static final int ARABIC_START = 0x600;
    private static final int ARABIC_END = 0x700;
    private static final String[] LATIN = table(0, LATIN_END);
    private static final String[] ARABIC = table(ARABIC_START, ARABIC_END);

    private Folding() {}

    /// Empty when the code point is dropped; a space for any white space.
    static String of(int codePoint) {
        if (codePoint < LATIN_END) {
            return LATIN[codePoint];
        }
        if (codePoint >= ARABIC_START && codePoint < ARABIC_END) {
            return ARABIC[codePoint - ARABIC_START];
        }
        return compute(codePoint);
    }

    private static String[] table(int from, int to) {
        var table = new String[to - from];
        for (int c = from; c < to; c++) {
            table[c - from] = compute(c);
        }
        return table;
    }

    private static String compute(int codePoint) {
        String special = special(codePoint);
        if (special != null) {
            return special;
        }
        String byType = byType(codePoint);
        if (byType != null) {
            return byType;
        }
        String self = Character.toString(codePoint);
        String decomposed = java.text.Normalizer.normalize(self, Form.NFKD);
        if (!decomposed.equals(self)) {
            return each(decomposed);
        }
        int lower = Character.toLowerCase(codePoint);
        return lower == codePoint ? self : compute(lower);
    }

    private static String each(String decomposed) {
        var folded = new StringBuilder();
        decomposed.codePoints().forEach(c -> folded.append(compute(c)));
        return folded.toString();
    }

    private static @Nullable String byType(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> "";
            // Icon fonts of CV templates live in the private use areas.
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> " ";
            case Character.DASH_PUNCTUATION -> "-";
            case Character.DECIMAL_DIGIT_NUMBER -> Integer.toString(Character.digit(codePoint, 10));
            default -> null;
        };
    }

    private static @Nullable String special(int codePoint) {
        // Free-standing Arabic vowel signs decompose to a space and a mark; the space was never written.
        if (codePoint >= 0xFE70 && codePoint <= 0xFE7F) {
            return "";
        }
        return switch (codePoint) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case '\u2019', '\u2018', '\u201A', '\u201B', '\u2032', '\u02BC', '\u00B4', '`' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> "\"";
            case '\u2212', '\u00AF' -> "-";
            case '\u2044' -> "/";
            case '\u2122', '\u00AE', '\u00A9', '\u2120', '\u0640' -> "";
            case 'ى', 'ی', 'ې' -> "ي";
            case 'ة', 'ھ', 'ہ', 'ۃ', 'ە' -> "ه";
            case 'ٱ' -> "ا";
            case 'ک' -> "ك";
            case '،', '٬' -> ",";
            case '؛' -> ";";
            case '؟' -> "?";
            case '٪' -> "%";
            case '٫' -> ".";
            case '۔' -> ".";
            default -> null;
        };
    }
}
