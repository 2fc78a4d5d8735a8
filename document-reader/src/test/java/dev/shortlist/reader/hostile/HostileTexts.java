package dev.shortlist.reader.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/// Text that is too long, no text at all, or made of characters that no one sees.
final class HostileTexts {

    private HostileTexts() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile("nothing", () -> new byte[0]),
                new HostileFile("one byte", () -> new byte[] {'A'}),
                new HostileFile("one zero byte", () -> new byte[1]),
                new HostileFile("a line of 20 MB", () -> text("a".repeat(20_000_000))),
                new HostileFile("20 MB of empty lines", () -> text("\n".repeat(20_000_000))),
                new HostileFile("more than 20 MB", () -> new byte[30 << 20]),
                new HostileFile("noise", () -> noise(1 << 20)),
                new HostileFile("noise that begins as text", HostileTexts::lateNoise),
                new HostileFile("UTF-16 with an odd byte", HostileTexts::oddUtf16),
                new HostileFile("lone surrogates in UTF-16", HostileTexts::loneSurrogates),
                new HostileFile("lone surrogates in UTF-8", HostileTexts::loneSurrogatesInUtf8),
                new HostileFile("over-long UTF-8", HostileTexts::overlongUtf8),
                new HostileFile("6 million zero-width characters", () -> text("Ada" + "\u200b".repeat(6_000_000))),
                new HostileFile("zero-width characters in each word", () -> text("a\u200bb ".repeat(100_000))),
                new HostileFile("a flood of overrides", () -> text("\u202eadA\u202c\u2066x\u2069\n".repeat(40_000))),
                new HostileFile("marks without end on one letter", () -> text("a" + "\u0301".repeat(400_000))),
                new HostileFile(
                        "an address without end", () -> text("x ada@" + "a.".repeat(200_000) + "\nexample.org")),
                new HostileFile("a link that grows by lines", () -> text("http://a.com/" + "-\nb1".repeat(120_000))),
                new HostileFile("a word that grows by lines", () -> text("we read" + "ab-\ncd".repeat(80_000))),
                new HostileFile("arabic and digits in one line", () -> text("ا 1 - ".repeat(80_000))),
                new HostileFile("RTF", () -> text("{\\rtf1" + "{\\b ".repeat(100_000))),
                new HostileFile("HTML", () -> text("<html><script src='http://example.invalid'></script>")),
                new HostileFile("e-mail", HostileTexts::email),
                new HostileFile("PNG", () -> latin("\u0089PNG\r\n\u001a\n" + "\0".repeat(1000))),
                new HostileFile("ELF", () -> latin("\u007fELF" + "\0".repeat(1000))),
                new HostileFile("old Word document", HostileTexts::oldWord),
                new HostileFile("OpenDocument", HostileTexts::openDocument));
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] lateNoise() {
        return RawZip.joined(text("Ada Lovelace\n".repeat(6_000)), noise(300_000));
    }

    private static byte[] oddUtf16() {
        return RawZip.joined(latin("\u00ff\u00fe"), "Ada Lovelace".getBytes(UTF_16LE), new byte[] {7});
    }

    private static byte[] loneSurrogates() {
        return RawZip.joined(latin("\u00ff\u00feA\0\0\u00d8B\0\0\u00dc\0\u00dcC\0"));
    }

    private static byte[] loneSurrogatesInUtf8() {
        return latin("Ada \u00ed\u00a0\u0080 Lovelace \u00ed\u00b0\u0080");
    }

    private static byte[] overlongUtf8() {
        return latin("Ada \u00c0\u00af \u00f8\u0088\u0080\u0080\u0080 Lovelace");
    }

    private static byte[] email() {
        return text("From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n" + "--x\n\n".repeat(50_000));
    }

    private static byte[] oldWord() {
        return latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(500) + "W\0o\0r\0d\0D\0o\0c\0");
    }

    private static byte[] openDocument() {
        byte[] type = text("application/vnd.oasis.opendocument.text");
        return RawZip.aZip()
                .packed("mimetype", RawZip.STORED, type, type.length)
                .entry("content.xml", text("<x/>"))
                .bytes();
    }
}
