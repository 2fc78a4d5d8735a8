package dev.shortlist.reader.pdf.font;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/// Works out the glyph name of each code of a simple font: named encoding, differences, or the font program's own.
final class GlyphNames {

    private static final int SYMBOLIC = 1 << 2;

    private GlyphNames() {}

    static @Nullable String[] of(COSDictionary font) {
        return switch (font.getDictionaryObject(COSName.ENCODING)) {
            case COSName name when Encoding.getInstance(name) != null -> names(Encoding.getInstance(name));
            case COSDictionary dictionary -> withDifferences(font, dictionary);
            case null, default -> builtIn(font);
        };
    }

    private static @Nullable String[] withDifferences(COSDictionary font, COSDictionary encoding) {
        COSName base = encoding.getCOSName(COSName.BASE_ENCODING);
        boolean named = base != null && Encoding.getInstance(base) != null;
        @Nullable String[] names = named ? names(Encoding.getInstance(base)) : builtIn(font);
        if (encoding.getDictionaryObject(COSName.DIFFERENCES) instanceof COSArray differences) {
            rename(names, differences);
        }
        return names;
    }

    private static void rename(@Nullable String[] names, COSArray differences) {
        int code = 0;
        for (int i = 0; i < differences.size(); i++) {
            if (differences.getObject(i) instanceof COSNumber number) {
                code = number.intValue();
            } else if (code >= 0 && code < names.length && differences.getObject(i) instanceof COSName name) {
                names[code++] = name.getName();
            }
        }
    }

    private static @Nullable String[] builtIn(COSDictionary font) {
        String baseFont = font.getNameAsString(COSName.BASE_FONT);
        if (baseFont != null && baseFont.startsWith("Symbol")) {
            return names(SymbolEncoding.INSTANCE);
        }
        if (baseFont != null && baseFont.startsWith("ZapfDingbats")) {
            return names(ZapfDingbatsEncoding.INSTANCE);
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
        boolean trueType = COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE));
        @Nullable String[] own = descriptor != null && (symbolic || !trueType) ? FontProgram.names(descriptor) : null;
        if (own != null) {
            return own;
        }
        return names(trueType ? WinAnsiEncoding.INSTANCE : StandardEncoding.INSTANCE);
    }

    /// The text that a glyph's name means; a ligature's name joins its letters' names.
    static @Nullable String text(@Nullable String name) {
        if (name == null || name.isEmpty() || name.equals(".notdef")) {
            return null;
        }
        String text = GlyphList.getAdobeGlyphList().toUnicode(name);
        if (text == null && name.indexOf('_') > 0) {
            return ligature(name);
        }
        return text != null ? text : GlyphList.getZapfDingbats().toUnicode(name);
    }

    private static @Nullable String ligature(String name) {
        var text = new StringBuilder();
        for (String part : name.replaceFirst("\\..*", "").split("_", -1)) {
            String letter = GlyphList.getAdobeGlyphList().toUnicode(part);
            if (letter == null) {
                return null;
            }
            text.append(letter);
        }
        return text.toString();
    }

    static @Nullable String[] names(Encoding encoding) {
        var names = new @Nullable String[256];
        encoding.getCodeToNameMap().forEach((code, name) -> {
            if (code >= 0 && code < names.length) {
                names[code] = name;
            }
        });
        return names;
    }
}
