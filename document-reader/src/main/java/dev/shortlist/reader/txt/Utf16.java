package dev.shortlist.reader.txt;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Recognises UTF-16, with or without a byte order mark, by where the bytes of Latin and Arabic letters stand.
public final class Utf16 {

    private static final int SAMPLE = 8 * 1024;

    private Utf16() {}

    public static boolean looksLike(byte[] bytes) {
        return charset(bytes) != null;
    }

    public static @Nullable Charset charset(byte[] bytes) {
        if (bytes.length < 4) {
            return null;
        }
        if ((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return UTF_16LE;
        }
        if ((bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return UTF_16BE;
        }
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int big = pagesOfText(bytes, 0, pairs);
        int little = pagesOfText(bytes, 1, pairs);
        // Every character of honest text has one of a few high bytes; one in ten may be a dash, a quote or an accent.
        if (little * 10 >= pairs * 9 && little > big) {
            return UTF_16LE;
        }
        return big * 10 >= pairs * 9 && big > little ? UTF_16BE : null;
    }

    private static int pagesOfText(byte[] bytes, int offset, int pairs) {
        int found = 0;
        for (int i = 0; i < pairs; i++) {
            int high = bytes[2 * i + offset];
            int low = bytes[2 * i + 1 - offset] & 0xff;
            boolean latin = high == 0 && (low >= 0x20 || low == '\t' || low == '\n' || low == '\r');
            found += latin || high == 6 ? 1 : 0;
        }
        return found;
    }
}
