package dev.shortlist.reader.pdf.font;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import dev.shortlist.reader.limit.Meter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// A font of codes of several bytes, as every modern producer writes for text beyond Latin.
final class CompositeFont implements PdfFont {

    private final CodeMap unicode;
    private final Codes codes;
    private final GlyphWidths widths;
    private final FontStyle style;
    private final Lazy<IntFunction<@Nullable String>> glyphTexts;
    private final Map<Integer, String> found = new HashMap<>();

    private CompositeFont(
            CodeMap unicode,
            Codes codes,
            GlyphWidths widths,
            FontStyle style,
            Lazy<IntFunction<@Nullable String>> glyphTexts) {
        this.unicode = unicode;
        this.codes = codes;
        this.widths = widths;
        this.style = style;
        this.glyphTexts = glyphTexts;
    }

    static CompositeFont of(COSDictionary font, COSDictionary descendant, CodeMap unicode, Meter meter) {
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        return new CompositeFont(
                unicode,
                Codes.of(encoding, meter),
                GlyphWidths.of(descendant, meter),
                FontStyle.of(font.getNameAsString(COSName.BASE_FONT), descriptor),
                new Lazy<>(() -> GlyphTexts.of(descendant, descriptor)));
    }

    @Override
    public int codeLength(byte[] string, int at) {
        return codes.length(string, at);
    }

    @Override
    public float width(int code) {
        return widths.width(codes.glyph(code));
    }

    @Override
    public @Nullable String text(int code) {
        String text = found.computeIfAbsent(code, this::find);
        return text.isEmpty() ? null : text;
    }

    @Override
    public FontStyle style() {
        return style;
    }

    private String find(int code) {
        String mapped = unicode.text(code);
        if (mapped != null && !mapped.isEmpty() && mapped.charAt(0) != 0 && mapped.charAt(0) != '\ufffd') {
            return mapped;
        }
        if (codes.isUtf16()) {
            return new String(new byte[] {(byte) (code >> 8), (byte) code}, UTF_16BE);
        }
        String named = glyphTexts.get().apply(codes.glyph(code));
        return named == null ? "" : named;
    }
}
