package dev.shortlist.samples.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.shortlist.samples.pdf.GlyphTable.Kind;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfContentByte;

/// Shows the glyphs of Arabic lines in the order of reading: from the right, each put where it was.
final class LogicalOrder {

    private static final Pattern FONT_OR_TEXT =
            Pattern.compile("/F(\\d+) [\\d.]+ Tf|" + ShownText.OPERATOR, Pattern.DOTALL);

    private final List<GlyphTable> fonts = GlyphTable.AMIRI;
    private int font;

    /// Settles that the regular font is the first of the file and the bold one the second.
    static void nameFonts(PdfContentByte canvas, Faces faces) {
        canvas.beginText();
        canvas.setFontAndSize(faces.regular(), 1);
        canvas.setFontAndSize(faces.bold(), 1);
        canvas.endText();
    }

    /// Rewrites what stands on the page so far.
    void rewrite(PdfContentByte canvas) {
        var buffer = canvas.getInternalBuffer();
        String page = new String(buffer.toByteArray(), ISO_8859_1);
        String rewritten = FONT_OR_TEXT.matcher(page).replaceAll(found -> Matcher.quoteReplacement(shown(found)));
        buffer.reset();
        buffer.append(rewritten.getBytes(ISO_8859_1));
    }

    private String shown(MatchResult found) {
        if (found.group(1) != null) {
            font = Integer.parseInt(found.group(1)) - 1;
            return found.group();
        }
        if (font >= fonts.size()) {
            return found.group();
        }
        var glyphs = ShownText.glyphs(found.group(2));
        var table = fonts.get(font);
        boolean known = table.widths().keySet().containsAll(glyphs);
        boolean arabic = glyphs.stream().anyMatch(glyph -> table.kinds().get(glyph) == Kind.ARABIC);
        return known && arabic ? reordered(glyphs, table) : found.group();
    }

    private static String reordered(List<Integer> glyphs, GlyphTable table) {
        var at = new int[glyphs.size() + 1];
        for (int i = 0; i < glyphs.size(); i++) {
            at[i + 1] = at[i] + table.widths().getOrDefault(glyphs.get(i), 0);
        }
        var shown = new StringBuilder("[");
        int pen = 0;
        for (int i : orderOfReading(glyphs, table)) {
            shown.append(pen - at[i])
                    .append('<')
                    .append(HexFormat.of().toHexDigits(glyphs.get(i).shortValue()));
            shown.append('>');
            pen = at[i + 1];
        }
        return shown.append(pen - at[glyphs.size()]).append("]TJ").toString();
    }

    /// From the right; what reads from the left, with the spaces inside it, keeps its order.
    private static List<Integer> orderOfReading(List<Integer> glyphs, GlyphTable table) {
        var order = new ArrayList<Integer>();
        int end = glyphs.size() - 1;
        while (end >= 0) {
            int start = startOfLatin(glyphs, table, end);
            for (int i = start; i <= end; i++) {
                order.add(i);
            }
            end = start - 1;
        }
        return order;
    }

    private static int startOfLatin(List<Integer> glyphs, GlyphTable table, int end) {
        int start = end;
        if (table.kinds().get(glyphs.get(end)) == Kind.LATIN) {
            for (int i = end; i >= 0 && table.kinds().get(glyphs.get(i)) != Kind.ARABIC; i--) {
                start = table.kinds().get(glyphs.get(i)) == Kind.LATIN ? i : start;
            }
        }
        return start;
    }
}
