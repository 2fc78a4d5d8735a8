package dev.shortlist.samples.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Look;
import dev.shortlist.samples.sheet.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a sheet as DOCX. By hand, since text boxes, page headers and right-to-left runs are raw XML in any library.
public final class DocxWriter {

    private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private DocxWriter() {}

    public static byte[] write(Sheet sheet, Look look) {
        var body = new Body(sheet);
        boolean withMargins = sheet.frame() == Frame.RUNNING;
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", Parts.contentTypes(withMargins));
        parts.put("_rels/.rels", Parts.packageRelations());
        parts.put("word/document.xml", part("document", "<w:body>" + body.content() + "</w:body>"));
        parts.put("word/_rels/document.xml.rels", Parts.documentRelations(withMargins));
        parts.put("word/styles.xml", Styles.of(look));
        parts.put("word/numbering.xml", Parts.numbering());
        if (withMargins) {
            parts.put("word/header1.xml", part("hdr", body.head()));
            parts.put("word/footer1.xml", part("ftr", body.foot()));
        }
        parts.put("docProps/core.xml", Parts.core(author(sheet)));
        return zipped(parts);
    }

    private static String author(Sheet sheet) {
        return sheet.head().getFirst() instanceof Block.Name(var name) ? name : "";
    }

    private static String part(String root, String content) {
        return "<w:" + root + " " + Parts.ALL_NAMESPACES + ">" + content + "</w:" + root + ">";
    }

    // Stored, not deflated: two builds of zlib need not agree on a byte.
    private static ZipEntry entry(String name, byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(MADE);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }

    private static byte[] zipped(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var content = (XML + part.getValue()).getBytes(UTF_8);
                zip.putNextEntry(entry(part.getKey(), content));
                zip.write(content);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }
}
