package dev.shortlist.reader.pdf.font;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// Weight and vertical extent of a font, for size 1; `scale` is what size 1 really measures, other than 1 for drawn
/// fonts.
public record FontStyle(boolean bold, float ascent, float descent, float scale, boolean symbols) {

    private static final Pattern BOLD_NAME =
            Pattern.compile("bold|black|heavy|semibold|demi|-bd\\b|extrabd|cmbx|cmcsc|sfbx|lmbx|lmromanbold|[-,]bi?$");
    private static final Pattern SYMBOL_NAME = Pattern.compile(
            "awesome|wingding|webding|dingbat|marvosym|icons?\\b|ionicon|academicons|glyphicon|fontello");
    private static final int FORCE_BOLD = 1 << 18;
    private static final int BOLD_WEIGHT = 600;

    static FontStyle of(@Nullable String baseFont, @Nullable COSDictionary descriptor) {
        String name = baseFont == null ? "" : baseFont.toLowerCase(Locale.ROOT);
        boolean bold = BOLD_NAME.matcher(name).find();
        float ascent = 0;
        float descent = 0;
        if (descriptor != null) {
            bold |= descriptor.getFloat(COSName.FONT_WEIGHT, 0) >= BOLD_WEIGHT
                    || (descriptor.getInt(COSName.FLAGS, 0) & FORCE_BOLD) != 0;
            ascent = descriptor.getFloat(COSName.ASCENT, 0) / 1000;
            descent = descriptor.getFloat(COSName.DESCENT, 0) / 1000;
        }
        // Producers write any number here; a box that is too tall would swallow the lines around it.
        ascent = ascent > 0.4f && ascent < 1.1f ? ascent : 0.75f;
        descent = descent < 0 && descent > -0.5f ? -descent : 0.22f;
        return new FontStyle(bold, ascent, descent, 1, SYMBOL_NAME.matcher(name).find());
    }

    /// Fonts whose glyphs are little drawings measure in units of their own.
    FontStyle drawn(COSDictionary font) {
        float unit = 0.001f;
        if (font.getDictionaryObject(COSName.FONT_MATRIX) instanceof COSArray matrix
                && matrix.size() == 6
                && matrix.getObject(3) instanceof COSNumber vertical) {
            unit = Math.abs(vertical.floatValue());
        }
        float height = 1000;
        if (font.getDictionaryObject(COSName.FONT_BBOX) instanceof COSArray box
                && box.size() == 4
                && box.getObject(1) instanceof COSNumber bottom
                && box.getObject(3) instanceof COSNumber top
                && top.floatValue() > bottom.floatValue()) {
            height = top.floatValue() - bottom.floatValue();
        }
        return new FontStyle(bold, ascent, descent, Math.max(height * unit, 1e-4f), symbols);
    }
}
