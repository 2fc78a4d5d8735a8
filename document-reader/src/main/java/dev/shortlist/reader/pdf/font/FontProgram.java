package dev.shortlist.reader.pdf.font;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.encoding.Encoding;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// Asks the embedded font what its codes or glyphs are called, for files that do not say so themselves.
final class FontProgram {

    private FontProgram() {}

    /// The built-in encoding of a simple font, or null when there is no program or it is damaged.
    static @Nullable String @Nullable [] names(COSDictionary descriptor) {
        try {
            if (descriptor.getDictionaryObject(COSName.FONT_FILE) instanceof COSStream type1) {
                return names(type1Encoding(type1));
            }
            if (descriptor.getDictionaryObject(COSName.FONT_FILE3) instanceof COSStream compact) {
                return cff(compact) instanceof CFFType1Font font ? names(font.getEncoding()) : null;
            }
            if (descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream trueType) {
                return trueTypeNames(trueType);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException damaged) {
            // fontbox meets damaged tables with any of these; the font then has no encoding of its own.
            return null;
        }
        return null;
    }

    /// Text by glyph number for a composite font without a map to text; null for glyphs that have no name.
    static IntFunction<@Nullable String> glyphTexts(COSDictionary descriptor) {
        try {
            if (descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream trueType) {
                CmapLookup lookup = trueType(trueType).getUnicodeCmapLookup(false);
                return glyph -> text(lookup == null ? null : lookup.getCharCodes(glyph));
            }
            if (descriptor.getDictionaryObject(COSName.FONT_FILE3) instanceof COSStream compact
                    && cff(compact) instanceof CFFType1Font font) {
                return glyph -> GlyphNames.text(font.getCharset().getNameForGID(glyph));
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException damaged) {
            return glyph -> null;
        }
        return glyph -> null;
    }

    private static @Nullable String text(@Nullable List<Integer> codes) {
        return codes == null || codes.isEmpty() ? null : Character.toString(codes.getFirst());
    }

    private static Encoding type1Encoding(COSStream stream) throws IOException {
        byte[] program = bytes(stream);
        if (program.length > 0 && (program[0] & 0xff) == 0x80) {
            return Type1Font.createWithPFB(program).getEncoding();
        }
        int clear = Math.clamp(stream.getInt(COSName.LENGTH1, 0), 0, program.length);
        int secret = Math.clamp(stream.getInt(COSName.LENGTH2, 0), 0, program.length - clear);
        return Type1Font.createWithSegments(
                        Arrays.copyOfRange(program, 0, clear), Arrays.copyOfRange(program, clear, clear + secret))
                .getEncoding();
    }

    private static CFFFont cff(COSStream stream) throws IOException {
        byte[] program = bytes(stream);
        return new CFFParser().parse(program, () -> program).getFirst();
    }

    private static TrueTypeFont trueType(COSStream stream) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(TrueTypeTables.needed(bytes(stream))));
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (var content = stream.createInputStream()) {
            return content.readAllBytes();
        }
    }

    private static @Nullable String[] names(Encoding encoding) {
        var names = new @Nullable String[256];
        for (int code = 0; code < names.length; code++) {
            names[code] = encoding.getName(code);
        }
        return names;
    }

    private static @Nullable String[] trueTypeNames(COSStream stream) throws IOException {
        TrueTypeFont font = trueType(stream);
        var names = new @Nullable String[256];
        CmapLookup unicode = font.getUnicodeCmapLookup(false);
        for (int code = 0; code < names.length; code++) {
            int glyph = font.getCmap() == null ? 0 : glyph(font.getCmap().getCmaps(), code);
            String text = glyph == 0 || unicode == null ? null : text(unicode.getCharCodes(glyph));
            if (text != null && text.codePointAt(0) < 0xf000) {
                names[code] = GlyphList.getAdobeGlyphList().codePointToName(text.codePointAt(0));
            } else if (glyph != 0 && font.getPostScript() != null) {
                names[code] = font.getPostScript().getName(glyph);
            }
        }
        return names;
    }

    // Symbol tables place a code at 0xF000 + code; Macintosh tables at the code itself.
    private static int glyph(CmapSubtable[] tables, int code) {
        for (CmapSubtable table : tables) {
            int glyph = table.getGlyphId(0xf000 + code);
            glyph = glyph != 0 ? glyph : table.getGlyphId(code);
            if (glyph != 0) {
                return glyph;
            }
        }
        return 0;
    }
}
