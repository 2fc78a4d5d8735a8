package dev.shortlist.samples.txt;

import java.nio.charset.Charset;

/// Text as bytes; a name that ends in " BOM" puts the mark of byte order before it.
public final class Encoding {

    private static final String MARK = " BOM";

    private Encoding() {}

    static byte[] bytes(String text, String name) {
        return name.endsWith(MARK) ? ("\uFEFF" + text).getBytes(charset(name)) : text.getBytes(charset(name));
    }

    /// Whether no letter would be lost.
    public static boolean holds(String text, String name) {
        return charset(name).newEncoder().canEncode(text);
    }

    private static Charset charset(String name) {
        return Charset.forName(name.endsWith(MARK) ? name.substring(0, name.length() - MARK.length()) : name);
    }
}
