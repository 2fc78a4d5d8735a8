package dev.shortlist.reader.hostile;

import static dev.shortlist.reader.hostile.RawZip.DEFLATED;
import static dev.shortlist.reader.hostile.RawZip.STORED;
import static dev.shortlist.reader.hostile.RawZip.aDocx;
import static dev.shortlist.reader.hostile.RawZip.aZip;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/// Archives that unpack to too much, or lie about what they hold.
final class HostileZips {

    private static final String DOCUMENT = "word/document.xml";
    private static final byte[] STORY =
            "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Ada</w:t></w:r></w:p></w:body></w:document>"
                    .getBytes(UTF_8);

    private HostileZips() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile("zip of zips of zips", HostileZips::zipsInZips),
                new HostileFile("zip of one huge entry", HostileZips::hugeEntry),
                new HostileFile("docx of one huge part", HostileZips::hugePart),
                new HostileFile("docx with a huge stored part that is not there", HostileZips::hugeStoredPart),
                new HostileFile("docx of overlapping parts", HostileZips::overlappingParts),
                new HostileFile("docx of 60 000 parts", HostileZips::manyParts),
                new HostileFile("docx that claims 60 000 parts", HostileZips::claimedParts),
                new HostileFile("docx with sizes of 4 GB", HostileZips::hugeSizes),
                new HostileFile("docx with sizes left to ZIP64", HostileZips::zip64Lies),
                new HostileFile("docx with parts before its start", HostileZips::negativeOffsets),
                new HostileFile("docx with a directory beyond its end", HostileZips::directoryBeyondEnd),
                new HostileFile("docx with a directory at its end record", HostileZips::directoryIsItself),
                new HostileFile("docx with a second end in its comment", HostileZips::twoEnds),
                new HostileFile("docx with a locked part", HostileZips::lockedPart),
                new HostileFile("docx packed in an unknown way", HostileZips::unknownMethod),
                new HostileFile("docx with names that climb", HostileZips::climbingNames),
                new HostileFile("docx with each part twice", HostileZips::twice),
                new HostileFile("docx with cut packing", HostileZips::cutPacking));
    }

    private static byte[] zipsInZips() {
        byte[] inner =
                aZip().packed("0", DEFLATED, Bombs.raw(50, '0'), 50 << 20).bytes();
        for (int depth = 0; depth < 5; depth++) {
            var outer = aZip();
            for (int i = 0; i < 16; i++) {
                outer.entry(i + ".zip", inner);
            }
            inner = outer.bytes();
        }
        return inner;
    }

    private static byte[] hugeEntry() {
        return aZip().packed("cv.txt", DEFLATED, Bombs.raw(400, ' '), 400 << 20).bytes();
    }

    private static byte[] hugePart() {
        return aDocx().packed(DOCUMENT, DEFLATED, Bombs.raw(400, ' '), 400 << 20)
                .bytes();
    }

    private static byte[] hugeStoredPart() {
        var zip = aDocx();
        int at = zip.file(DOCUMENT, STORED, STORY, STORY.length);
        return zip.listed(DOCUMENT, STORED, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, at)
                .bytes();
    }

    private static byte[] overlappingParts() {
        var zip = aDocx();
        byte[] packed = Bombs.raw(20, ' ');
        int at = zip.file(DOCUMENT, DEFLATED, packed, 20 << 20);
        for (String part : List.of(DOCUMENT, "word/styles.xml", "word/_rels/document.xml.rels")) {
            zip.listed(part, DEFLATED, 0, packed.length, 20 << 20, at);
        }
        for (int i = 0; i < 4_000; i++) {
            zip.listed("word/header" + i + ".xml", DEFLATED, 0, packed.length, 20 << 20, at);
        }
        return zip.bytes();
    }

    private static byte[] manyParts() {
        var zip = aDocx();
        for (int i = 0; i < 60_000; i++) {
            zip.listed("word/part" + i, STORED, 0, 0, 0, 0);
        }
        return zip.entry(DOCUMENT, STORY).bytes();
    }

    private static byte[] claimedParts() {
        var zip = aDocx();
        int at = zip.file(DOCUMENT, STORED, STORY, STORY.length);
        zip.listed(DOCUMENT, STORED, 0, STORY.length, STORY.length, at);
        return zip.bytes(60_000, at + 30 + DOCUMENT.length() + STORY.length);
    }

    private static byte[] hugeSizes() {
        var zip = aDocx();
        byte[] packed = RawZip.deflated(STORY);
        int at = zip.file(DOCUMENT, DEFLATED, packed, -2);
        return zip.listed(DOCUMENT, DEFLATED, 0, -2, -2, at).bytes();
    }

    private static byte[] zip64Lies() {
        var zip = aDocx();
        int at = zip.file(DOCUMENT, DEFLATED, RawZip.deflated(STORY), -1);
        return zip.listed(DOCUMENT, DEFLATED, 0, -1, -1, at).bytes(0xffff, -1);
    }

    private static byte[] negativeOffsets() {
        return aDocx().listed(DOCUMENT, DEFLATED, 0, 10, 10, -1_000).bytes();
    }

    private static byte[] directoryBeyondEnd() {
        return aDocx().entry(DOCUMENT, STORY).bytes(3, Integer.MAX_VALUE);
    }

    private static byte[] directoryIsItself() {
        byte[] honest = aDocx().entry(DOCUMENT, STORY).bytes();
        return aDocx().entry(DOCUMENT, STORY).bytes(3, honest.length - 22);
    }

    private static byte[] twoEnds() {
        byte[] honest = aDocx().entry(DOCUMENT, STORY).bytes();
        byte[] other = aZip().entry("evil", STORY).bytes();
        honest[honest.length - 2] = (byte) other.length;
        honest[honest.length - 1] = (byte) (other.length >> 8);
        return RawZip.joined(honest, other);
    }

    private static byte[] lockedPart() {
        var zip = aDocx();
        byte[] packed = RawZip.deflated(STORY);
        int at = zip.file(DOCUMENT, DEFLATED, packed, STORY.length);
        return zip.listed(DOCUMENT, DEFLATED, 1, packed.length, STORY.length, at)
                .bytes();
    }

    private static byte[] unknownMethod() {
        return aDocx().packed(DOCUMENT, 97, RawZip.deflated(STORY), STORY.length)
                .bytes();
    }

    private static byte[] climbingNames() {
        return aDocx().entry("../../../../etc/passwd", STORY)
                .entry("/etc/passwd", STORY)
                .entry("..\\..\\windows\\system.ini", STORY)
                .entry(DOCUMENT, STORY)
                .bytes();
    }

    private static byte[] twice() {
        return aDocx().entry(DOCUMENT, STORY).entry(DOCUMENT, new byte[10]).bytes();
    }

    private static byte[] cutPacking() {
        byte[] packed = RawZip.deflated(STORY);
        byte[] cut = java.util.Arrays.copyOf(packed, packed.length / 2);
        return aDocx().packed(DOCUMENT, DEFLATED, cut, STORY.length).bytes();
    }
}
