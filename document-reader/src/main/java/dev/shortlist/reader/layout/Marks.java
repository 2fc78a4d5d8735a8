package dev.shortlist.reader.layout;

import java.text.Normalizer;

/// Cleans the text of glyphs: what has no meaning to a reader goes, shapes of letters become letters.
public final class Marks {

    private Marks() {}

    static boolean isMark(String text) {
        int type = Character.getType(text.codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /// Whether a glyph merely stretches an Arabic word: no white stands between it and the letter at its right.
    static boolean isStretch(String text) {
        return text.charAt(0) == '\u0640' && text.chars().allMatch(c -> c == '\u0640');
    }

    /// The plain text of a glyph; empty for icons, controls and zero-width characters.
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            append(plain, point);
            at += Character.charCount(point);
        }
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder plain, int point) {
        if (point == 0xf0b7 || point == 0xf0a7 || point == 0xf0d8 || point == 0xf076) {
            // What Word's symbol fonts use as bullets.
            plain.append('\u2022');
        } else if (point == 0xad || point == 0x2010 || point == 0x2011) {
            // Some fonts name all of them for one glyph.
            if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        } else if (Character.isSpaceChar(point) || point == '\t' || point == '\n' || point == '\r') {
            plain.append(' ');
        } else if (isShape(point)) {
            // A mark's isolated form is a space with the mark upon it.
            String letters = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
            plain.append(isMarkShape(point) ? letters.strip() : letters);
        } else if (isReadable(point)) {
            plain.appendCodePoint(point);
        }
    }

    private static boolean isReadable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> point != 0xfffd;
        };
    }

    // Ligatures, Arabic presentation forms, full-width letters.
    private static boolean isShape(int point) {
        return (point >= 0xfb00 && point <= 0xfdff) || (point >= 0xfe70 && point <= 0xfefc) || isFullWidth(point);
    }

    private static boolean isFullWidth(int point) {
        return point >= 0xff01 && point <= 0xff5e;
    }

    private static boolean isMarkShape(int point) {
        return (point >= 0xfc5e && point <= 0xfc63) || (point >= 0xfe70 && point <= 0xfe7f);
    }
}
