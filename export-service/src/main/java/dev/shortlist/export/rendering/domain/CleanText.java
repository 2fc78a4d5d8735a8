package dev.shortlist.export.rendering.domain;

/// Text that every format can hold: no control characters, no broken surrogates, one kind of line end.
public final class CleanText {

    private CleanText() {}

    public static String of(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /// On one line, for places where a line end would break the layout.
    public static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && suspicious(c))) {
                return false;
            }
        }
        return true;
    }

    // Cheap first look: whole ranges, since almost all text passes here.
    private static boolean suspicious(char c) {
        return c <= 0x9F || Character.isSurrogate(c) || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SURROGATE) {
                clean.append('\uFFFD');
            } else if (!isForbidden(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    private static boolean isForbidden(int point) {
        var control = Character.isISOControl(point) && point != '\n' && point != '\t';
        var nonCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return control || nonCharacter;
    }
}
