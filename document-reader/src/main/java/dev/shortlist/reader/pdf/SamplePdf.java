package dev.shortlist.reader.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// A small PDF made in memory that takes most paths of the engine: fonts, maps, colours, columns, links, hidden text.
public final class SamplePdf {

    private static final String PANEL = "0.2 0.3 0.5 rg 0 0 200 842 re f\n1 g BT /F2 14 Tf 20 780 Td (SKILLS) Tj ET\n";
    private static final String LINE =
            "BT /F1 10 Tf %d %d Td [(Built and ) -20 (measured servi) 10 (ces, line %d)] TJ ET%n";
    private static final String MAP = "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfrange"
            + " <0001> <0004> <0627> <0005> <0005> [<fefb>] endbfrange 1 beginbfchar <0006> <00660069> endbfchar endcmap";
    private static final String SHAPES =
            "q 1 0 0 1 0 0 cm /DeviceRGB cs 0.4 0.4 0.4 sc 20 30 m 60 30 l 60 40 70 50 80 30 c"
                    + " h f 1 w 230 60 m 560 60 l S 0 0 595 842 re W n Q\n";
    private static final String WIDE = "services for everyone who waits, over the whole width of both columns above ";
    private static final String HIDDEN = "1 g BT /F1 1 Tf 300 20 Td (invisible) Tj ET\n";

    private SamplePdf() {}

    public static byte[] bytes() {
        var content = new StringBuilder(PANEL);
        // Long enough for the sorting of long arrays to be warm too.
        for (int i = 0; i < 48; i++) {
            content.append(LINE.formatted(20, 750 - i * 11, i))
                    .append("0 g ")
                    .append(LINE.formatted(230, 780 - i * 12, i));
        }
        for (int i = 0; i < 2; i++) {
            content.append(LINE.formatted(20, 100 - i * 14, i).replace("services", WIDE));
        }
        for (int i = 0; i < 6; i++) {
            content.append("/Span <</MCID 1>> BDC BT /F3 11 Tf 230 ")
                    .append(195 - i * 12)
                    .append(" Td <00010002000300040005> Tj 90 0 Td <000300010006> Tj ET EMC\n");
        }
        content.append(SHAPES).append(HIDDEN);
        var file = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        file.writeBytes("%PDF-1.5\n".getBytes(ISO_8859_1));
        for (byte[] object : objects(stream(content.toString()), stream(MAP))) {
            offsets.add(file.size());
            file.writeBytes((offsets.size() + " 0 obj\n").getBytes(ISO_8859_1));
            file.writeBytes(object);
            file.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        }
        file.writeBytes(trailer(offsets, file.size()).getBytes(ISO_8859_1));
        return file.toByteArray();
    }

    private static byte[] stream(String content) {
        byte[] packed = deflated(content);
        var stream = new ByteArrayOutputStream();
        stream.writeBytes(("<</Length " + packed.length + "/Filter/FlateDecode>>\nstream\n").getBytes(ISO_8859_1));
        stream.writeBytes(packed);
        stream.writeBytes("\nendstream".getBytes(ISO_8859_1));
        return stream.toByteArray();
    }

    private static List<byte[]> objects(byte[] content, byte[] map) {
        return List.of(
                "<</Type/Catalog/Pages 2 0 R>>".getBytes(ISO_8859_1),
                "<</Type/Pages/Kids[3 0 R]/Count 1>>".getBytes(ISO_8859_1),
                ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<"
                                + "/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
                                + "/F2<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"
                                + "/F3<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Naskh-Bold/Encoding/Identity-H/ToUnicode 5 0 R"
                                + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/DW 500/W[1[600 500] 3 9 550]>>]>>>>>>"
                                + "/Annots[<</Subtype/Link/Rect[20 60 220 80]/A<</S/URI/URI(https://example.org)>>>>]>>")
                        .getBytes(ISO_8859_1),
                content,
                map);
    }

    private static String trailer(List<Integer> offsets, int start) {
        var trailer = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> trailer.append("%010d 00000 n \n".formatted(offset)));
        return trailer + "trailer<</Size " + (offsets.size() + 1) + "/Root 1 0 R/ID[<0a><0b>]>>\nstartxref\n" + start
                + "\n%%EOF\n";
    }

    private static byte[] deflated(String content) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content.getBytes(ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
