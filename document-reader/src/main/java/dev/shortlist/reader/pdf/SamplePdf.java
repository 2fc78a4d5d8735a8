package dev.shortlist.reader.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// A small PDF made in memory that takes most paths of the engine: fonts, colours, columns, hidden text.
public final class SamplePdf {

    private static final String PANEL = "0.2 0.3 0.5 rg 0 0 200 842 re f\n1 g BT /F2 14 Tf 20 780 Td (SKILLS) Tj ET\n";
    private static final String LINE =
            "BT /F1 10 Tf %d %d Td [(Built and ) -20 (measured servi) 10 (ces, line %d)] TJ ET%n";
    private static final String HIDDEN = "1 g BT /F1 1 Tf 300 20 Td (invisible) Tj ET\n";

    private SamplePdf() {}

    public static byte[] bytes() {
        var content = new StringBuilder(PANEL);
        for (int i = 0; i < 40; i++) {
            content.append(LINE.formatted(20, 750 - i * 17, i))
                    .append("0 g ")
                    .append(LINE.formatted(230, 780 - i * 14, i));
        }
        content.append(HIDDEN);
        var file = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        file.writeBytes("%PDF-1.5\n".getBytes(ISO_8859_1));
        for (byte[] object : objects(deflated(content.toString()))) {
            offsets.add(file.size());
            file.writeBytes((offsets.size() + " 0 obj\n").getBytes(ISO_8859_1));
            file.writeBytes(object);
            file.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        }
        file.writeBytes(trailer(offsets, file.size()).getBytes(ISO_8859_1));
        return file.toByteArray();
    }

    private static List<byte[]> objects(byte[] content) {
        var stream = new ByteArrayOutputStream();
        stream.writeBytes(("<</Length " + content.length + "/Filter/FlateDecode>>\nstream\n").getBytes(ISO_8859_1));
        stream.writeBytes(content);
        stream.writeBytes("\nendstream".getBytes(ISO_8859_1));
        return List.of(
                "<</Type/Catalog/Pages 2 0 R>>".getBytes(ISO_8859_1),
                "<</Type/Pages/Kids[3 0 R]/Count 1>>".getBytes(ISO_8859_1),
                ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<"
                                + "/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
                                + "/F2<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>>>>>>>")
                        .getBytes(ISO_8859_1),
                stream.toByteArray());
    }

    private static String trailer(List<Integer> offsets, int start) {
        var trailer = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> trailer.append("%010d 00000 n \n".formatted(offset)));
        return trailer + "trailer<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
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
