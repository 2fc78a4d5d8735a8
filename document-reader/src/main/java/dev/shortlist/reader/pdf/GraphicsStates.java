package dev.shortlist.reader.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// Applies a graphics state dictionary, as far as it concerns fonts and what is seen.
final class GraphicsStates {

    private GraphicsStates() {}

    static void apply(@Nullable COSDictionary dictionary, State state, Painting painting) {
        if (dictionary == null) {
            return;
        }
        state.fillAlpha = dictionary.getFloat(COSName.CA_NS, state.fillAlpha);
        state.strokeAlpha = dictionary.getFloat(COSName.CA, state.strokeAlpha);
        state.lineWidth = dictionary.getFloat(COSName.LW, (float) state.lineWidth);
        COSBase blend = dictionary.getDictionaryObject(COSName.BM);
        if (blend instanceof COSArray choices && choices.size() > 0) {
            blend = choices.getObject(0);
        }
        if (blend != null) {
            state.blends = !COSName.NORMAL.equals(blend) && !COSName.COMPATIBLE.equals(blend);
        }
        if (dictionary.getDictionaryObject(COSName.FONT) instanceof COSArray font
                && font.size() == 2
                && font.getObject(0) instanceof COSDictionary face
                && font.getObject(1) instanceof COSNumber size) {
            state.font = painting.font(face);
            state.fontSize = size.floatValue();
        }
    }
}
