package dev.shortlist.reader.pdf.font;

import java.io.IOException;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Text by glyph number: from the character collection for Chinese, Japanese and Korean, else from the font program.
final class GlyphTexts {

    private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

    private GlyphTexts() {}

    static IntFunction<@Nullable String> of(COSDictionary descendant, @Nullable COSDictionary descriptor) {
        COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = system == null ? null : system.getString(COSName.ORDERING);
        if (ordering != null && COLLECTIONS.contains(ordering)) {
            return collection(ordering);
        }
        if (descriptor == null) {
            return glyph -> null;
        }
        IntFunction<@Nullable String> texts = FontProgram.glyphTexts(descriptor);
        byte[] map = glyphMap(descendant);
        return map.length == 0 ? texts : glyph -> texts.apply(mapped(map, glyph));
    }

    private static IntFunction<@Nullable String> collection(String ordering) {
        try {
            CMap map = new CMapParser().parsePredefined("Adobe-" + ordering + "-UCS2");
            return map::toUnicode;
        } catch (IOException unknown) {
            return glyph -> null;
        }
    }

    private static byte[] glyphMap(COSDictionary descendant) {
        if (descendant.getDictionaryObject(COSName.CID_TO_GID_MAP) instanceof COSStream stream) {
            try (var content = stream.createInputStream()) {
                return content.readAllBytes();
            } catch (IOException unreadable) {
                return new byte[0];
            }
        }
        return new byte[0];
    }

    private static int mapped(byte[] map, int glyph) {
        int at = glyph * 2;
        return at >= 0 && at + 1 < map.length ? ((map[at] & 0xff) << 8) | (map[at + 1] & 0xff) : 0;
    }
}
