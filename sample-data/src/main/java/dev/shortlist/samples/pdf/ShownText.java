package dev.shortlist.samples.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the operators with which OpenPDF shows text.
final class ShownText {

    static final String OPERATOR = "\\(((?:\\\\.|[^\\\\)])*+)\\)Tj";

    private static final Pattern SHOWN = Pattern.compile(OPERATOR, Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private ShownText() {}

    /// Of the first operator; none if nothing is shown.
    static List<Integer> glyphs(byte[] content) {
        var found = SHOWN.matcher(new String(content, ISO_8859_1));
        return found.find() ? glyphs(found.group(1)) : List.of();
    }

    /// Two bytes a glyph.
    static List<Integer> glyphs(String literal) {
        String bytes =
                ESCAPE.matcher(literal).replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1))));
        var glyphs = new ArrayList<Integer>();
        for (int i = 0; i + 1 < bytes.length(); i += 2) {
            glyphs.add(bytes.charAt(i) << 8 | bytes.charAt(i + 1));
        }
        return glyphs;
    }

    private static String unescaped(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escaped;
        };
    }
}
