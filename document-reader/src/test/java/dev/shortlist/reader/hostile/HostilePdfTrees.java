package dev.shortlist.reader.hostile;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Pdf.deflated;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/// PDF whose objects, tables and pages go in circles, too deep or nowhere.
final class HostilePdfTrees {

    private static final String PAGE = "<</Type/Page/MediaBox[0 0 595 842]>>";

    private HostilePdfTrees() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile("pdf with pages nested 20 000 deep", HostilePdfTrees::deepPages),
                new HostileFile("pdf whose pages hold themselves", HostilePdfTrees::pagesInCircle),
                new HostileFile(
                        "pdf that counts 2 billion pages",
                        () -> aPdf().withPageTree("<</Type/Pages/Kids[9 0 R]/Count 2000000000>>")),
                new HostileFile("pdf with 100 000 pages", HostilePdfTrees::manyPages),
                new HostileFile("pdf with one page 100 000 times", HostilePdfTrees::onePageManyTimes),
                new HostileFile(
                        "pdf whose catalog is its pages",
                        () -> hand("1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj", "/Root 1 0 R")),
                new HostileFile("pdf whose references go in a circle", HostilePdfTrees::referencesInCircle),
                new HostileFile("pdf without a root", () -> hand("1 0 obj<</Type/Pages>>endobj", "")),
                new HostileFile("pdf whose tables follow each other in a circle", HostilePdfTrees::tablesInCircle),
                new HostileFile("pdf with a table of 2 billion objects", () -> table("0 2000000000\n")),
                new HostileFile("pdf with a table of less than nothing", () -> table("-5 -7\n0000000000 65535 f \n")),
                new HostileFile(
                        "pdf with its table beyond its end", () -> latin("%PDF-1.4\nstartxref\n99999999999999\n%%EOF")),
                new HostileFile("pdf with a table of 20 million packed objects", HostilePdfTrees::longTableStream),
                new HostileFile("pdf with a table as a stream of absurd widths", HostilePdfTrees::absurdTableStream),
                new HostileFile("pdf with a table as a stream that is itself", HostilePdfTrees::tableStreamInCircle),
                new HostileFile("pdf with a stream of objects in itself", HostilePdfTrees::objectsInThemselves),
                new HostileFile("pdf with streams of objects that extend each other", HostilePdfTrees::objectsExtended),
                new HostileFile(
                        "pdf with a stream of 2 billion objects", () -> objects("/N 2000000000/First 10", "1 0 <<>>")),
                new HostileFile(
                        "pdf with a stream of objects before its start", () -> objects("/N -1/First -9", "1 0 <<>>")),
                new HostileFile("pdf with arrays nested 100 000 deep", () -> withObject("[".repeat(100_000))),
                new HostileFile("pdf with dictionaries nested 100 000 deep", () -> withObject("<</A".repeat(100_000))),
                new HostileFile(
                        "pdf with packed arrays nested 100 000 deep",
                        () -> packedObject("[".repeat(100_000) + "]".repeat(100_000))),
                new HostileFile(
                        "pdf with packed dictionaries nested 100 000 deep", () -> packedObject("<</A".repeat(100_000))),
                new HostileFile("pdf with a million tiny objects", HostilePdfTrees::tinyObjects),
                new HostileFile(
                        "pdf with a million object headers", () -> latin("%PDF-1.4\n" + "1 0 obj\n".repeat(1_000_000))),
                new HostileFile(
                        "pdf with a million ends of streams",
                        () -> latin("%PDF-1.4\n1 0 obj<<>>stream\n" + "endstream ".repeat(1_000_000))),
                new HostileFile(
                        "pdf with an array of 5 million numbers", () -> withObject("[" + "1 ".repeat(5_000_000) + "]")),
                new HostileFile("pdf with a string of 15 MB", () -> withObject("(" + "(".repeat(15_000_000))),
                new HostileFile("pdf with a name of 15 MB", () -> withObject("/" + "a".repeat(15_000_000))),
                new HostileFile("pdf with a number of a million digits", () -> withObject("1".repeat(1_000_000))),
                new HostileFile("pdf of a million different names", HostilePdfTrees::manyNames),
                new HostileFile("pdf of one comment", () -> latin("%PDF-1.4\n" + "%".repeat(5_000_000))));
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] hand(String objects, String trailer) {
        return latin("%PDF-1.4\n" + objects + "\ntrailer<<" + trailer + ">>\n%%EOF");
    }

    // The tree uses an object that any page may need: its resources.
    private static byte[] withObject(String body) {
        var pdf = aPdf();
        int object = pdf.object(body);
        return pdf.text(50, 700, 10, "Ada")
                .resources("/ExtGState " + object + " 0 R")
                .raw("/G gs")
                .bytes();
    }

    private static byte[] deepPages() {
        var pdf = aPdf();
        for (int i = 3; i < 20_000; i++) {
            pdf.object("<</Type/Pages/Kids[" + (i + 1) + " 0 R]/Count 1>>");
        }
        pdf.object(PAGE);
        return pdf.withPageTree("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    }

    private static byte[] pagesInCircle() {
        var pdf = aPdf();
        pdf.object("<</Type/Pages/Parent 4 0 R/Kids[4 0 R 2 0 R 3 0 R]/Count 3>>");
        pdf.object("<</Type/Pages/Parent 3 0 R/Kids[3 0 R 2 0 R]/Count 3>>");
        return pdf.withPageTree("<</Type/Pages/Parent 3 0 R/Kids[3 0 R 4 0 R 2 0 R]/Count 9>>");
    }

    private static byte[] manyPages() {
        var pdf = aPdf();
        var kids = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            kids.append(pdf.object(PAGE)).append(" 0 R ");
        }
        return pdf.withPageTree("<</Type/Pages/Kids[" + kids + "]/Count 100000>>");
    }

    private static byte[] onePageManyTimes() {
        var pdf = aPdf().text(50, 700, 10, "Ada").endPage();
        return pdf.withPageTree("<</Type/Pages/Kids[" + "4 0 R ".repeat(100_000) + "]/Count 100000>>");
    }

    private static byte[] referencesInCircle() {
        var pdf = aPdf();
        pdf.object("4 0 R");
        pdf.object("3 0 R");
        return pdf.withPageTree("3 0 R");
    }

    private static byte[] tablesInCircle() {
        String start = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[]>>endobj\n";
        return latin(start + "xref\n0 1\n0000000000 65535 f \ntrailer<</Size 3/Root 1 0 R/Prev " + start.length()
                + "/XRefStm " + start.length() + ">>\nstartxref\n" + start.length() + "\n%%EOF");
    }

    private static byte[] table(String sections) {
        String start = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[]>>endobj\n";
        return latin(start + "xref\n" + sections + "trailer<</Size 3/Root 1 0 R>>\nstartxref\n" + start.length()
                + "\n%%EOF");
    }

    private static byte[] tableStream(String entries, byte[] content) {
        String head = "%PDF-1.5\n";
        byte[] object =
                latin("1 0 obj<</Type/XRef/Root 1 0 R/Pages 1 0 R/Length " + content.length + entries + ">>stream\n");
        return RawZip.joined(
                latin(head), object, content, latin("\nendstream endobj\nstartxref\n" + head.length() + "\n%%EOF"));
    }

    private static byte[] absurdTableStream() {
        return tableStream("/Size 2000000000/W[2000000000 2000000000 2000000000]/Index[0 2000000000]", new byte[1000]);
    }

    private static byte[] longTableStream() {
        return tableStream("/Size 20000000/W[1 0 0]/Index[0 20000000]/Filter/FlateDecode", Bombs.zlib(15, (char) 1));
    }

    private static byte[] tableStreamInCircle() {
        return tableStream("/Size 9/W[1 2 1]/Index[0 9]/Prev 9", new byte[36]);
    }

    private static byte[] objects(String entries, String content) {
        return latin("%PDF-1.5\n1 0 obj<</Type/ObjStm/Length " + content.length() + entries + ">>stream\n" + content
                + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    }

    private static byte[] objectsInThemselves() {
        return objects("/N 1/First 4/Root 1 0 R", "1 0 <</Type/Catalog/Pages 1 0 R>>");
    }

    private static byte[] objectsExtended() {
        return latin("""
                %PDF-1.5
                1 0 obj<</Type/ObjStm/N 1/First 4/Extends 2 0 R/Length 2 0 R>>stream
                9 0 <<>>
                endstream endobj
                2 0 obj<</Type/ObjStm/N 1/First 4/Extends 1 0 R/Length 1 0 R>>stream
                9 0 <<>>
                endstream endobj
                trailer<</Root 9 0 R>>
                %%EOF""");
    }

    private static byte[] packedObject(String body) {
        byte[] packed = deflated(latin("3 0 " + body));
        byte[] head = latin("%PDF-1.5\n2 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.length
                + ">>stream\n");
        return RawZip.joined(
                head,
                packed,
                latin("\nendstream endobj\n1 0 obj<</Type/Catalog/Pages 3 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
    }

    private static byte[] tinyObjects() {
        var all = new StringBuilder("%PDF-1.4\n");
        for (int i = 1; i < 700_000; i++) {
            all.append(i).append(" 0 obj 0 endobj\n");
        }
        return latin(all + "trailer<</Root 1 0 R>>");
    }

    private static byte[] manyNames() {
        var names = new StringBuilder("<<");
        for (int i = 0; i < 1_000_000; i++) {
            names.append("/n").append(i).append(" 0");
        }
        return withObject(names + ">>");
    }
}
