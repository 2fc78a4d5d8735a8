package dev.shortlist.reader.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small Word document made in memory that takes most paths: styles, a table, a link, hidden text.
public final class SampleDocx {

    private static final String RELATIONS =
            "<Relationships><Relationship Id='r1' Type='o/%s' Target='%s'/></Relationships>";
    private static final String STYLES =
            "<w:styles><w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/>"
                    + "<w:rPr><w:b/><w:sz w:val='28'/></w:rPr></w:style></w:styles>";
    private static final String PARAGRAPH =
            "<w:p><w:pPr><w:pStyle w:val='H'/><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
                    + "<w:r><w:rPr><w:color w:val='1F3864'/></w:rPr><w:t>Built &amp; measured services</w:t><w:tab/></w:r>"
                    + "<w:hyperlink r:id='r9'><w:r><w:t>للخدمات 2019</w:t></w:r></w:hyperlink></w:p>";
    private static final String TABLE =
            "<w:tbl><w:tr><w:tc>" + PARAGRAPH + "</w:tc><w:tc>" + PARAGRAPH + "</w:tc></w:tr></w:tbl>";
    private static final String HIDDEN = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>invisible</w:t></w:r></w:p>";

    private SampleDocx() {}

    public static byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "_rels/.rels", RELATIONS.formatted("officeDocument", "word/document.xml"));
            part(zip, "word/_rels/document.xml.rels", RELATIONS.formatted("styles", "styles.xml"));
            part(zip, "word/styles.xml", STYLES);
            String body = (PARAGRAPH + TABLE).repeat(20) + HIDDEN;
            part(zip, "word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
