package dev.shortlist.reader.hostile;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Pdf.deflated;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.shortlist.reader.Pdf;
import java.util.List;

/// PDF whose streams unpack to too much, or in ways that cost too much.
final class HostilePdfStreams {

    private HostilePdfStreams() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile("pdf with 400 MB packed once", () -> page("/Filter/FlateDecode", Bombs.zlib(400, ' '))),
                new HostileFile("pdf with 400 MB packed twice", HostilePdfStreams::packedTwice),
                new HostileFile("pdf with three bombs of 23 MB", HostilePdfStreams::justBelow),
                new HostileFile("pdf with many small bombs", HostilePdfStreams::manySmall),
                new HostileFile("pdf with an LZW bomb", () -> page("/Filter/LZWDecode", lzwBomb())),
                new HostileFile("pdf with a run-length bomb", HostilePdfStreams::runLengthBomb),
                new HostileFile("pdf packed as text in text", HostilePdfStreams::textInText),
                new HostileFile("pdf with 1 000 filters", () -> page("/Filter[" + "/AHx ".repeat(1_000) + "]", "41>")),
                new HostileFile("pdf with an unknown filter", () -> page("/Filter/NoSuchDecode", "BT ET")),
                new HostileFile("pdf with junk as JBIG2", () -> page("/Filter/JBIG2Decode", junk())),
                new HostileFile("pdf with junk as JPEG 2000", () -> page("/Filter/JPXDecode", junk())),
                new HostileFile("pdf with junk as JPEG", () -> page("/Filter/DCTDecode", junk())),
                new HostileFile("pdf with a picture of junk", HostilePdfStreams::pictureOfJunk),
                new HostileFile(
                        "pdf with a predictor of 2 billion columns", () -> predicted(15, "/Columns 2000000000")),
                new HostileFile(
                        "pdf with a predictor of 100 million columns", () -> predicted(12, "/Columns 100000000")),
                new HostileFile(
                        "pdf with a predictor of many colours", () -> predicted(2, "/Colors 2000000000/Columns 9")),
                new HostileFile(
                        "pdf with a predictor of less than nothing", () -> predicted(12, "/Columns -5/Colors -3")),
                new HostileFile(
                        "pdf with an LZW of early change",
                        () -> page("/Filter/LZWDecode/DecodeParms<</EarlyChange 99>>", lzwBomb())),
                new HostileFile("pdf with a bomb in an inline picture", HostilePdfStreams::inlinePicture),
                new HostileFile("pdf with a length of 2 billion", () -> lying("2000000000")),
                new HostileFile("pdf with a negative length", () -> lying("-1")),
                new HostileFile("pdf with a length that is itself", () -> lying("3 0 R")),
                new HostileFile("pdf with damaged packing", HostilePdfStreams::damagedPacking));
    }

    /// A page that is one stream of these entries and bytes.
    static byte[] page(String entries, byte[] content) {
        var pdf = aPdf();
        return withPage(pdf, pdf.stream(entries, content));
    }

    private static byte[] page(String entries, String content) {
        return page(entries, content.getBytes(ISO_8859_1));
    }

    private static byte[] withPage(Pdf pdf, int content) {
        int page = pdf.object("<</Type/Page/MediaBox[0 0 595 842]/Contents " + content + " 0 R>>");
        return pdf.withPageTree("<</Type/Pages/Kids[" + page + " 0 R]/Count 1>>");
    }

    private static byte[] packedTwice() {
        return page("/Filter[/FlateDecode/FlateDecode]", deflated(Bombs.zlib(400, ' ')));
    }

    private static byte[] justBelow() {
        return page("/Filter/FlateDecode", Bombs.zlib(23, ' '), 3);
    }

    private static byte[] manySmall() {
        return page("/Filter/FlateDecode", Bombs.zlib(1, ' '), 400);
    }

    private static byte[] page(String entries, byte[] content, int times) {
        var pdf = aPdf();
        var streams = new StringBuilder();
        for (int i = 0; i < times; i++) {
            streams.append(pdf.stream(entries, content)).append(" 0 R ");
        }
        int page = pdf.object("<</Type/Page/MediaBox[0 0 595 842]/Contents[" + streams + "]>>");
        return pdf.withPageTree("<</Type/Pages/Kids[" + page + " 0 R]/Count 1>>");
    }

    // Each code stands for a string that is one byte longer than the one before: clear, a byte, 258, 259 and so on.
    private static byte[] lzwBomb() {
        var bits = new BitWriter();
        for (int round = 0; round < 150; round++) {
            bits.write(256, 9);
            bits.write(' ', 9);
            for (int code = 258; code < 4_094; code++) {
                bits.write(code, code < 511 ? 9 : code < 1_023 ? 10 : code < 2_047 ? 11 : 12);
            }
        }
        return bits.bytes();
    }

    private static byte[] runLengthBomb() {
        var runs = new byte[2_000_000];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return page("/Filter[/FlateDecode/RunLengthDecode]", deflated(runs));
    }

    private static byte[] textInText() {
        return page(
                "/Filter[/FlateDecode/ASCII85Decode/ASCIIHexDecode]",
                deflated("z".repeat(20_000_000).getBytes(ISO_8859_1)));
    }

    private static byte[] junk() {
        var bytes = new byte[100_000];
        new java.util.Random(3).nextBytes(bytes);
        return bytes;
    }

    private static byte[] pictureOfJunk() {
        var pdf = aPdf().text(50, 700, 10, "Ada");
        int picture = pdf.stream(
                "/Type/XObject/Subtype/Image/Width 2000000000/Height 2000000000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/JPXDecode",
                junk());
        return pdf.resources("/XObject<</I " + picture + " 0 R>>").raw("/I Do").bytes();
    }

    private static byte[] predicted(int predictor, String parameters) {
        return page(
                "/Filter/FlateDecode/DecodeParms<</Predictor " + predictor + parameters + ">>",
                deflated(new byte[100_000]));
    }

    private static byte[] inlinePicture() {
        return page(
                "/Filter/FlateDecode",
                deflated(("BI /W 60000 /H 60000 /BPC 8 /F /Fl ID " + "EI x".repeat(3_000_000)).getBytes(ISO_8859_1)));
    }

    private static byte[] lying(String length) {
        var pdf = aPdf();
        int content = pdf.object("<</Length " + length + ">>\nstream\nBT /F1 9 Tf 50 50 Td (Ada) Tj ET\nendstream");
        return withPage(pdf, content);
    }

    private static byte[] damagedPacking() {
        byte[] packed =
                deflated("BT /F1 9 Tf 50 50 Td (Ada) Tj ET ".repeat(50_000).getBytes(ISO_8859_1));
        for (int i = 500; i < packed.length; i += 100) {
            packed[i] ^= 0x55;
        }
        return page("/Filter/FlateDecode", packed);
    }

    /// Writes codes of several bits, highest first.
    private static final class BitWriter {

        private final java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        private int waiting;
        private int count;

        void write(int code, int bits) {
            waiting = (waiting << bits) | code;
            count += bits;
            while (count >= 8) {
                count -= 8;
                out.write(waiting >> count);
            }
            waiting &= (1 << count) - 1;
        }

        byte[] bytes() {
            out.write(waiting << (8 - count));
            return out.toByteArray();
        }
    }
}
