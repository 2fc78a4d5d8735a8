package dev.shortlist.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes DOCX by hand, part by part.
public final class Docx {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    public static Docx aDocx() {
        var docx = new Docx();
        docx.part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        docx.part(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        return docx;
    }

    public Docx paragraph(String text) {
        return xml("<w:p>" + run("", text) + "</w:p>");
    }

    public Docx paragraph(String runProperties, String text) {
        return xml("<w:p>" + run(runProperties, text) + "</w:p>");
    }

    public Docx styled(String style, String text) {
        return xml("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run("", text) + "</w:p>");
    }

    public Docx xml(String xml) {
        body.append(xml);
        return this;
    }

    public static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /// A part of its own root element, such as a header.
    public Docx story(String kind, String root, String xml) {
        String name = kind + parts.size() + ".xml";
        relate(kind, name, "");
        return part("word/" + name, "<w:" + root + NAMESPACES + ">" + xml + "</w:" + root + ">");
    }

    public Docx link(String id, String uri) {
        relations.append("<Relationship Id=\"%s\" Type=\"%shyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(id, RELATIONS, uri));
        return this;
    }

    public Docx part(String name, String content) {
        return part(name, content.getBytes(UTF_8));
    }

    public Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        return bytes("");
    }

    /// With something put before the root element of the body, such as a document type.
    public byte[] bytes(String prolog) {
        part("word/document.xml", prolog + "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        part("word/_rels/document.xml.rels", relations(relations.toString()));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void relate(String kind, String target, String rest) {
        relations.append("<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"%s/>"
                .formatted(parts.size(), RELATIONS, kind, target, rest));
    }

    private static String relations(String entries) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries
                + "</Relationships>";
    }
}
