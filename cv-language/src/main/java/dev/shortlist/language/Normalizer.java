package dev.shortlist.language;

import java.text.Normalizer.Form;

/// Brings text into one form: `fold` to compare, `tidy` to show.
public final class Normalizer {

    private Normalizer() {}

    /// For comparing: compatibility forms, accents, tatweel, letter variants, digits, case and white space are
    /// levelled.
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            append(folded, Folding.of(codePoint));
            i += Character.charCount(codePoint);
        }
        return stripEnd(folded);
    }

    /// For showing: the same words and case, without presentation forms, direction marks and odd spaces.
    public static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            tidy.append(shown(codePoint));
            i += Character.charCount(codePoint);
        }
        String composed = java.text.Normalizer.normalize(tidy, Form.NFC);
        return composed.lines()
                .map(Normalizer::squeeze)
                .reduce((a, b) -> a + '\n' + b)
                .orElse("");
    }

    private static void append(StringBuilder folded, String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean gap = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
            if (c != ' ' || !gap) {
                folded.append(c);
            }
        }
    }

    private static String stripEnd(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        return text.toString();
    }

    private static String shown(int codePoint) {
        if (codePoint == '\n') {
            return "\n";
        }
        if (isCompatibilityForm(codePoint)) {
            return java.text.Normalizer.normalize(Character.toString(codePoint), Form.NFKC);
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.SURROGATE -> "";
            case Character.SPACE_SEPARATOR, Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED -> " ";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
            default -> codePoint == '\u0640' ? "" : Character.toString(codePoint);
        };
    }

    // Arabic presentation forms, Latin ligatures such as "ﬁ", full-width letters.
    private static boolean isCompatibilityForm(int codePoint) {
        return (codePoint >= 0xFB00 && codePoint <= 0xFDFF)
                || (codePoint >= 0xFE80 && codePoint <= 0xFEFC)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF5E);
    }

    private static String squeeze(String line) {
        var squeezed = new StringBuilder(line.length());
        append(squeezed, line);
        return stripEnd(squeezed);
    }
}
