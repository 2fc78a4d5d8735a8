package dev.shortlist.reader.pdf.font;

import org.jspecify.annotations.Nullable;

/// What reading text needs to know of a font: how codes are cut from a string, their widths and what they say.
public interface PdfFont {

    /// How many bytes the code at this place has; at least 1.
    int codeLength(byte[] string, int at);

    /// The glyph's width in units of text space, for a font of size 1.
    float width(int code);

    /// The text behind a code, or null when nothing in the file says it.
    @Nullable String text(int code);

    FontStyle style();

    default int code(byte[] string, int at, int length) {
        int code = 0;
        for (int i = at; i < at + length && i < string.length; i++) {
            code = (code << 8) | (string[i] & 0xff);
        }
        return code;
    }
}
