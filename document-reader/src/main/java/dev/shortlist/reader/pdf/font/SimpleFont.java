package dev.shortlist.reader.pdf.font;

import java.util.function.Supplier;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/// A font of one-byte codes: Type 1, TrueType or drawn.
final class SimpleFont implements PdfFont {

    private static final int CODES = 256;
    private static final float USUAL_WIDTH = 0.5f;

    private final CodeMap unicode;
    private final FontStyle style;
    private final float[] widths;
    private final Supplier<@Nullable String[]> names;
    private final @Nullable String[] texts = new @Nullable String[CODES];
    private final boolean[] known = new boolean[CODES];
    private final Supplier<Boolean> hasCodesOfItsOwn = new Lazy<>(this::hasCodesOfItsOwn);

    private SimpleFont(CodeMap unicode, FontStyle style, float[] widths, Supplier<@Nullable String[]> names) {
        this.unicode = unicode;
        this.style = style;
        this.widths = widths;
        this.names = names;
    }

    static SimpleFont of(COSDictionary font, CodeMap unicode) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        String baseFont = font.getNameAsString(COSName.BASE_FONT);
        var style = FontStyle.of(baseFont, descriptor);
        boolean drawn = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
        // Most fonts say all by their ToUnicode map: the encoding is worked out when a code is missing there.
        var names = new Lazy<@Nullable String[]>(() -> GlyphNames.of(font));
        float[] widths = widths(font, descriptor, baseFont, drawn, names);
        return new SimpleFont(unicode, drawn ? style.drawn(font) : style, widths, names);
    }

    @Override
    public int codeLength(byte[] string, int at) {
        return 1;
    }

    @Override
    public float width(int code) {
        return widths[code & 0xff];
    }

    @Override
    public @Nullable String text(int code) {
        int index = code & 0xff;
        if (!known[index]) {
            known[index] = true;
            texts[index] = find(index);
        }
        return texts[index];
    }

    @Override
    public FontStyle style() {
        return style;
    }

    private @Nullable String find(int code) {
        String mapped = unicode.text(code);
        if (mapped != null && !mapped.isEmpty() && mapped.charAt(0) != 0 && mapped.charAt(0) != '\ufffd') {
            return mapped;
        }
        String name = names.get()[code];
        if (name == null || name.equals(".notdef") || hasCodesOfItsOwn.get()) {
            return null;
        }
        return GlyphNames.text(name);
    }

    /// Where the map contradicts the encoding, a subset numbers its glyphs as it likes: the encoding says nothing of
    /// those that the map leaves out.
    private boolean hasCodesOfItsOwn() {
        int same = 0;
        int other = 0;
        for (int code = 0; code < CODES && unicode.hasTexts(); code++) {
            String mapped = unicode.text(code);
            String named = mapped == null ? null : GlyphNames.text(names.get()[code]);
            if (named != null) {
                same += named.equals(mapped) ? 1 : 0;
                other += named.equals(mapped) ? 0 : 1;
            }
        }
        return other > same;
    }

    private static float[] widths(
            COSDictionary font,
            @Nullable COSDictionary descriptor,
            @Nullable String baseFont,
            boolean drawn,
            Supplier<@Nullable String[]> names) {
        float missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0) / 1000;
        var widths = new float[CODES];
        if (!(font.getDictionaryObject(COSName.WIDTHS) instanceof COSArray listed)) {
            return standardWidths(baseFont, names);
        }
        float unit = drawn ? horizontalUnit(font) : 0.001f;
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        for (int code = 0; code < CODES; code++) {
            boolean inside = code >= first && code - first < listed.size();
            widths[code] = inside && listed.getObject(code - first) instanceof COSNumber width
                    ? width.floatValue() * unit
                    : missing;
        }
        return widths;
    }

    private static float horizontalUnit(COSDictionary font) {
        return font.getDictionaryObject(COSName.FONT_MATRIX) instanceof COSArray matrix
                        && matrix.size() == 6
                        && matrix.getObject(0) instanceof COSNumber horizontal
                ? Math.abs(horizontal.floatValue())
                : 0.001f;
    }

    private static float[] standardWidths(@Nullable String baseFont, Supplier<@Nullable String[]> names) {
        FontMetrics metrics = Standard14Fonts.getAFM(baseFont == null ? "" : baseFont);
        if (metrics == null) {
            metrics = Standard14Fonts.getAFM("Helvetica");
        }
        var widths = new float[CODES];
        for (int code = 0; code < CODES; code++) {
            String name = names.get()[code];
            float width = metrics == null || name == null ? 0 : metrics.getCharacterWidth(name) / 1000;
            widths[code] = width > 0 ? width : USUAL_WIDTH;
        }
        return widths;
    }
}
