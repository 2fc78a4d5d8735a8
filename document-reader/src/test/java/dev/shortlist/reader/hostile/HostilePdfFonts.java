package dev.shortlist.reader.hostile;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Pdf.deflated;
import static dev.shortlist.reader.hostile.HostilePdfTrees.latin;

import dev.shortlist.reader.Pdf;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;

/// PDF whose fonts have maps, widths and programs that are too much.
final class HostilePdfFonts {

    private static final String SPACE = "1 begincodespacerange <0000> <ffff> endcodespacerange ";
    private static final int GROUPS = 2_000;

    private HostilePdfFonts() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile(
                        "pdf with a map of 4 billion codes",
                        () -> mapped("1 beginbfrange <00000000> <ffffffff> <0041> endbfrange")),
                new HostileFile(
                        "pdf with a map of a million ranges",
                        () -> mapped("9 beginbfrange " + "<0100> <0200> <0041> ".repeat(1_000_000) + "endbfrange")),
                new HostileFile(
                        "pdf with a map in 300 000 sections",
                        () -> mapped("1 beginbfrange <0100> <0200> <0041> endbfrange ".repeat(300_000))),
                new HostileFile(
                        "pdf with a map of 500 000 code spaces",
                        () -> mapped("begincodespacerange <0100> <0100> endcodespacerange ".repeat(400_000))),
                new HostileFile(
                        "pdf with a map to very long texts",
                        () -> mapped("1 beginbfchar <0041> <" + "0041".repeat(1_000_000) + "> endbfchar")),
                new HostileFile(
                        "pdf with a map of texts that count up",
                        () -> mapped("9 beginbfrange " + ("<0000> <ffff> <" + "0041".repeat(50_000) + "> ").repeat(20)
                                + "endbfrange")),
                new HostileFile("pdf with glyph ranges without number", HostilePdfFonts::glyphRanges),
                new HostileFile(
                        "pdf with widths for billions",
                        () -> composite("/W[0 2000000000 500 -9 2000000000[" + "1 ".repeat(100_000) + "]]")),
                new HostileFile(
                        "pdf with 300 000 ranges of widths",
                        () -> composite("/W[" + "9000 9001 500 ".repeat(300_000) + "]")),
                new HostileFile("pdf with first and last codes of billions", HostilePdfFonts::absurdCodes),
                new HostileFile("pdf with a font that descends from itself", HostilePdfFonts::ownDescendant),
                new HostileFile("pdf with differences for billions", HostilePdfFonts::differences),
                new HostileFile("pdf with 6 000 fonts", HostilePdfFonts::manyFonts),
                new HostileFile("pdf with noise as Type 1", () -> embedded("/FontFile", noise())),
                new HostileFile(
                        "pdf with a Type 1 without end",
                        () -> embedded(
                                "/FontFile", latin("%!PS /Encoding 256 array " + "dup 1 /a put ".repeat(200_000)))),
                new HostileFile(
                        "pdf with Type 1 nested 100 000 deep",
                        () -> embedded("/FontFile", latin("%!PS\n12 dict begin /FontInfo " + "{".repeat(100_000)))),
                new HostileFile(
                        "pdf with a Type 1 of billions of parts",
                        () -> embedded(
                                "/FontFile",
                                latin("%!PS\n/Encoding 2000000000 array\nreadonly def\n/FontBBox [0 0 1 1]\n"))),
                new HostileFile("pdf with noise as TrueType", () -> embedded("/FontFile2", noise())),
                new HostileFile("pdf with a TrueType of billions of codes", () -> embedded("/FontFile2", trueType(12))),
                new HostileFile(
                        "pdf with a TrueType of one glyph for billions", () -> embedded("/FontFile2", trueType(13))),
                new HostileFile("pdf with noise as CFF", () -> embedded("/FontFile3", noise())),
                new HostileFile(
                        "pdf with a CFF of too many of all",
                        () -> embedded("/FontFile3", latin("\1\0\4\4\u00ff\u00ff\4" + "\u00ff".repeat(200_000)))));
    }

    private static byte[] noise() {
        var bytes = new byte[200_000];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    private static byte[] mapped(String sections) {
        var pdf = aPdf();
        int map = pdf.stream("/Filter/FlateDecode", deflated(latin("begincmap " + SPACE + sections + " endcmap")));
        return shown(pdf, "/Encoding/Identity-H/ToUnicode " + map + " 0 R", "/W[0[500]]");
    }

    private static byte[] composite(String descendant) {
        return shown(aPdf(), "/Encoding/Identity-H", descendant);
    }

    private static byte[] glyphRanges() {
        var pdf = aPdf();
        int map = pdf.stream(
                "/Filter/FlateDecode",
                deflated(latin("begincmap " + SPACE + "begincidrange <0000> <0001> 7 endcidrange ".repeat(400_000))));
        return shown(pdf, "/Encoding " + map + " 0 R", "/W[0[500]]");
    }

    private static byte[] shown(Pdf pdf, String font, String descendant) {
        int below = pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/X" + descendant + ">>");
        return pdf.resources("/Font<</C<</Type/Font/Subtype/Type0/BaseFont/X" + font + "/DescendantFonts[" + below
                        + " 0 R]>>>>")
                .raw("BT /C 9 Tf 50 700 Td <" + "00410042".repeat(10_000) + "> Tj ET")
                .bytes();
    }

    private static byte[] absurdCodes() {
        return aPdf().resources(
                        "/Font<</C<</Type/Font/Subtype/TrueType/FirstChar -2000000000/LastChar 2000000000/Widths[1 2]>>>>")
                .text("C", 50, 700, 9, "Ada")
                .bytes();
    }

    private static byte[] ownDescendant() {
        var pdf = aPdf();
        int font = pdf.object("<</Type/Font/Subtype/Type0/DescendantFonts[3 0 R]/Encoding 3 0 R/ToUnicode 3 0 R>>");
        return pdf.resources("/Font<</C " + font + " 0 R>>")
                .text("C", 50, 700, 9, "Ada")
                .bytes();
    }

    private static byte[] differences() {
        return aPdf().resources("/Font<</C<</Type/Font/Subtype/Type1/Encoding<</Differences[-9/a 2000000000/b"
                        + "/x".repeat(500_000) + "]>>>>>>")
                .text("C", 50, 700, 9, "Ada")
                .bytes();
    }

    private static byte[] manyFonts() {
        var pdf = aPdf();
        var fonts = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            fonts.append("/C").append(i).append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
            pdf.text("C" + i, 50, 700, 9, "a");
        }
        return pdf.resources("/Font<<" + fonts + ">>").bytes();
    }

    private static byte[] embedded(String key, byte[] program) {
        var pdf = aPdf();
        int file = pdf.stream("/Filter/FlateDecode/Length1 " + program.length + "/Length2 9", deflated(program));
        String descriptor = "/FontDescriptor<</Type/FontDescriptor/Flags 4" + key + " " + file + " 0 R>>";
        String simple = "/S<</Type/Font/Subtype/" + (key.endsWith("2") ? "TrueType" : "Type1") + descriptor + ">>";
        int below = pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/X" + descriptor + ">>");
        return pdf.resources("/Font<<" + simple + "/C<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts["
                        + below + " 0 R]>>>>")
                .text("S", 50, 700, 9, "Ada")
                .text("C", 50, 600, 9, "Ada")
                .bytes();
    }

    // Only the table that maps codes: it says that each of many groups covers all of Unicode.
    private static byte[] trueType(int format) {
        int length = 16 + GROUPS * 12;
        var map = ByteBuffer.allocate(12 + length);
        map.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12);
        map.putShort((short) format)
                .putShort((short) 0)
                .putInt(length)
                .putInt(0)
                .putInt(GROUPS);
        for (int i = 0; i < GROUPS; i++) {
            map.putInt(0).putInt(0x10ffff).putInt(1);
        }
        var tables = new ByteArrayOutputStream();
        var heads = ByteBuffer.allocate(12 + 3 * 16);
        heads.putInt(0x10000).putShort((short) 3).putShort((short) 0).putInt(0);
        int at = heads.capacity();
        for (var table : List.of(table("cmap", map.array()), table("head", head()), table("maxp", glyphs()))) {
            heads.put(latin(table.name())).putInt(0).putInt(at).putInt(table.bytes().length);
            tables.writeBytes(table.bytes());
            at += table.bytes().length;
        }
        return RawZip.joined(heads.array(), tables.toByteArray());
    }

    private record Table(String name, byte[] bytes) {}

    private static Table table(String name, byte[] bytes) {
        return new Table(name, bytes);
    }

    private static byte[] head() {
        var head = ByteBuffer.allocate(54);
        head.putInt(0x10000).putInt(12, 0x5f0f3cf5);
        return head.array();
    }

    private static byte[] glyphs() {
        var glyphs = ByteBuffer.allocate(32);
        glyphs.putInt(0x10000).putShort((short) -1);
        return glyphs.array();
    }
}
