package dev.shortlist.reader.pdf.font;

import dev.shortlist.reader.limit.Meter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// How a composite font cuts its strings into codes, and which glyph each code selects.
interface Codes {

    Codes TWO_BYTES = new Codes() {};

    default int length(byte[] string, int at) {
        return 2;
    }

    default int glyph(int code) {
        return code;
    }

    default boolean isUtf16() {
        return false;
    }

    static Codes of(@Nullable COSBase encoding, Meter meter) {
        try {
            return switch (encoding) {
                case COSName name when name.getName().startsWith("Identity") -> TWO_BYTES;
                case COSName name -> predefined(name.getName());
                case COSStream stream -> written(stream, meter);
                case null, default -> TWO_BYTES;
            };
        } catch (IOException unknown) {
            return TWO_BYTES;
        }
    }

    private static Codes written(COSStream stream, Meter meter) throws IOException {
        try (var content = stream.createInputStream()) {
            CodeMap map = new CodeMapReader(content.readAllBytes(), meter).read();
            return new Codes() {
                @Override
                public int length(byte[] string, int at) {
                    return map.codeLength(string, at, 2);
                }

                @Override
                public int glyph(int code) {
                    int glyph = map.glyph(code);
                    return glyph < 0 ? code : glyph;
                }
            };
        }
    }

    private static Codes predefined(String name) throws IOException {
        CMap map = new CMapParser().parsePredefined(name);
        boolean utf16 = name.contains("UCS2") || name.contains("UTF16");
        return new Codes() {
            @Override
            public int length(byte[] string, int at) {
                var rest = new ByteArrayInputStream(string, at, 4);
                int before = rest.available();
                try {
                    map.readCode(rest);
                } catch (IOException cannotBe) {
                    return 2;
                }
                return Math.max(1, before - rest.available());
            }

            @Override
            public int glyph(int code) {
                return map.toCID(code);
            }

            @Override
            public boolean isUtf16() {
                return utf16;
            }
        };
    }
}
