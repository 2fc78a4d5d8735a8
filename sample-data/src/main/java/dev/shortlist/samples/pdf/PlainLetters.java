package dev.shortlist.samples.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Says of shaped Arabic letters which letters they are, as word processors do.
final class PlainLetters {

    /// An end of a line in a map from glyphs to Unicode.
    private static final Pattern SHAPED = Pattern.compile("<(F[B-E][0-9A-F]{2})>(?=[\r\n])", Pattern.CASE_INSENSITIVE);

    private PlainLetters() {}

    /// A ligature stands for two letters; it keeps its form, since the file must not grow.
    static String in(String file) {
        return SHAPED.matcher(file).replaceAll(found -> {
            String letter = Character.toString(HexFormat.fromHexDigits(found.group(1)));
            String plain = Normalizer.normalize(letter, Form.NFKC);
            return plain.length() == 1 ? "<" + HexFormat.of().toHexDigits(plain.charAt(0)) + ">" : found.group();
        });
    }
}
