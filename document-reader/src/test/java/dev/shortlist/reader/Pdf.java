package dev.shortlist.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Writes PDF by hand, so that tests say exactly what is in the file and no font of the machine is asked for.
public final class Pdf {

    private static final int CATALOG = 1;
    private static final int PAGES = 2;

    private final Map<Integer, byte[]> objects = new LinkedHashMap<>();
    private final Map<Character, Integer> letters = new LinkedHashMap<>();
    private final List<Integer> pages = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private final StringBuilder resources = new StringBuilder();
    private String pageEntries = "/MediaBox[0 0 595 842]";
    private String catalogEntries = "";
    private String trailerEntries = "";
    private int next = 3;

    public static Pdf aPdf() {
        return new Pdf();
    }

    /// A line of text at a distance from the left and the bottom edge.
    public Pdf text(double x, double y, double size, String text) {
        return text("F1", x, y, size, text);
    }

    public Pdf bold(double x, double y, double size, String text) {
        return text("F2", x, y, size, text);
    }

    public Pdf text(String font, double x, double y, double size, String text) {
        String escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        return raw("BT /%s %s Tf %s %s Td (%s) Tj ET".formatted(font, size, x, y, escaped));
    }

    public Pdf raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    public Pdf resources(String entries) {
        resources.append(entries);
        return this;
    }

    public Pdf page(String entries) {
        pageEntries = entries;
        return this;
    }

    public Pdf catalog(String entries) {
        catalogEntries = entries;
        return this;
    }

    public Pdf trailer(String entries) {
        trailerEntries = entries;
        return this;
    }

    /// Adds an object and tells its number.
    public int object(String body) {
        objects.put(next, body.getBytes(ISO_8859_1));
        return next++;
    }

    public int stream(String entries, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("<<" + entries + "/Length " + bytes.length + ">>\nstream\n").getBytes(ISO_8859_1));
        out.writeBytes(bytes);
        out.writeBytes("\nendstream".getBytes(ISO_8859_1));
        objects.put(next, out.toByteArray());
        return next++;
    }

    public Pdf endPage() {
        int stream = stream("/Filter/FlateDecode", deflated(content.toString().getBytes(ISO_8859_1)));
        content.setLength(0);
        String fonts = "/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
                + "/F2<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>";
        pages.add(object("<</Type/Page/Parent 2 0 R" + pageEntries + "/Contents " + stream + " 0 R/Resources<</Font<<"
                + fonts + arabic() + ">>" + resources + ">>>>"));
        return this;
    }

    public byte[] bytes() {
        if (!content.isEmpty() || pages.isEmpty()) {
            endPage();
        }
        var kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        objects.put(CATALOG, ("<</Type/Catalog/Pages 2 0 R" + catalogEntries + ">>").getBytes(ISO_8859_1));
        objects.put(PAGES, ("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>").getBytes(ISO_8859_1));
        return file();
    }

    public byte[] lockedWith(String password) {
        return lockedWith(password, 128);
    }

    public byte[] lockedWith(String password, int bits) {
        try (PDDocument document = Loader.loadPDF(bytes())) {
            var policy = new StandardProtectionPolicy("the owner's", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The file with whatever objects it has, and a given root of the page tree.
    public byte[] withPageTree(String root) {
        objects.put(CATALOG, "<</Type/Catalog/Pages 2 0 R>>".getBytes(ISO_8859_1));
        objects.put(PAGES, root.getBytes(ISO_8859_1));
        return file();
    }

    /// The file whose page tree lies in a stream of objects; it has no table, so that a reader must look for it.
    byte[] withoutTable() {
        objects.put(CATALOG, "<</Type/Catalog/Pages 2 0 R>>".getBytes(ISO_8859_1));
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        objects.forEach((number, body) -> {
            out.writeBytes((number + " 0 obj\n").getBytes(ISO_8859_1));
            out.writeBytes(body);
            out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        });
        out.writeBytes("trailer<</Root 1 0 R>>\n%%EOF\n".getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    public static byte[] deflated(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /// A line of glyphs laid from left to right, each letter with a code of its own; the font's map says what they are.
    public Pdf glyphs(double x, double y, String visual) {
        var codes = new StringBuilder();
        for (int i = 0; i < visual.length(); i++) {
            codes.append("%02x".formatted(letters.computeIfAbsent(visual.charAt(i), _ -> 33 + letters.size())));
        }
        return raw("BT /AR 12 Tf %s %s Td <%s> Tj ET".formatted(x, y, codes));
    }

    private String arabic() {
        if (letters.isEmpty()) {
            return "";
        }
        var map = new StringBuilder("begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n");
        map.append(letters.size()).append(" beginbfchar\n");
        letters.forEach((letter, code) -> map.append("<%02x> <%04x>%n".formatted(code, (int) letter)));
        map.append("endbfchar endcmap");
        int unicode = stream("", map.toString().getBytes(StandardCharsets.US_ASCII));
        String widths = "600 ".repeat(256);
        return "/AR<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+Naskh/FirstChar 0/LastChar 255/Widths[" + widths
                + "]/ToUnicode " + unicode + " 0 R>>";
    }

    private byte[] file() {
        var out = new ByteArrayOutputStream();
        var offsets = new LinkedHashMap<Integer, Integer>();
        out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        objects.forEach((number, body) -> {
            offsets.put(number, out.size());
            out.writeBytes((number + " 0 obj\n").getBytes(ISO_8859_1));
            out.writeBytes(body);
            out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        });
        int start = out.size();
        out.writeBytes(("xref\n0 " + next + "\n0000000000 65535 f \n").getBytes(ISO_8859_1));
        for (int number = 1; number < next; number++) {
            out.writeBytes("%010d 00000 n \n"
                    .formatted(offsets.getOrDefault(number, 0))
                    .getBytes(ISO_8859_1));
        }
        out.writeBytes(
                ("trailer<</Size " + next + "/Root 1 0 R" + trailerEntries + ">>\nstartxref\n" + start + "\n%%EOF\n")
                        .getBytes(ISO_8859_1));
        return out.toByteArray();
    }
}
