package dev.shortlist.reader.hostile;

import static dev.shortlist.reader.Docx.aDocx;

import dev.shortlist.reader.Docx;
import java.net.URI;
import java.util.List;

/// Word documents that are too much, too deep, or point outside.
final class HostileDocx {

    private static final String STYLES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private HostileDocx() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile("docx of 30 MB of honest XML", HostileDocx::honestButLong),
                new HostileFile("docx nested 100 000 deep", () -> deep("w:x")),
                new HostileFile("docx of tables nested 10 000 deep", HostileDocx::deepTables),
                new HostileFile("docx of text boxes nested 1 000 deep", HostileDocx::deepTextBoxes),
                new HostileFile("docx with an attribute of 10 MB", HostileDocx::hugeAttribute),
                new HostileFile("docx with 100 000 attributes", HostileDocx::manyAttributes),
                new HostileFile("docx with a name of 5 MB", () -> body("<w:" + "x".repeat(5_000_000) + "/>")),
                new HostileFile(
                        "docx of 10 million runs", () -> body("<w:p>" + "<w:r/>".repeat(10_000_000) + "</w:p>")),
                new HostileFile("docx of 3 million runs", () -> body("<w:p>" + "<w:r/>".repeat(3_000_000) + "</w:p>")),
                new HostileFile(
                        "docx of a million paragraphs",
                        () -> body("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(400_000))),
                new HostileFile("docx of comments", () -> body("<!-- -->".repeat(2_000_000) + "<w:p/>")),
                new HostileFile("docx of cut text", () -> body("<w:p><w:r><w:t>" + "<![CDATA[a]]>".repeat(1_000_000))),
                new HostileFile(
                        "docx of zero-width text",
                        () -> aDocx().paragraph("a\u200bb".repeat(160_000)).bytes()),
                new HostileFile("docx of equal links", HostileDocx::equalLinks),
                new HostileFile("docx without a document", HostileDocx::noDocument),
                new HostileFile("docx with wrong content types", HostileDocx::wrongTypes),
                new HostileFile("docx with styles in a circle", HostileDocx::circularStyles),
                new HostileFile("docx with a million styles", HostileDocx::manyStyles),
                new HostileFile("docx that is its own header", HostileDocx::ownHeader),
                new HostileFile("docx with 5 000 headers of one part", HostileDocx::oneHeaderManyTimes),
                new HostileFile("docx with a path that climbs 100 000 times", HostileDocx::climbingPath),
                new HostileFile("docx with text in an unknown encoding", HostileDocx::unknownEncoding),
                new HostileFile(
                        "docx cut in its XML",
                        () -> aDocx().xml("<w:p><w:r><w:t>Ada").bytes()));
    }

    /// Those that ask for a file or an address.
    static List<HostileFile> pointingAt(URI address, URI secret) {
        return List.of(
                new HostileFile("docx with a billion laughs", HostileDocx::billionLaughs),
                new HostileFile("docx with laughs in an attribute", HostileDocx::quadraticBlowup),
                new HostileFile("docx with an entity of a file", () -> entity(secret)),
                new HostileFile("docx with an entity of an address", () -> entity(address)),
                new HostileFile("docx with a parameter entity", () -> parameterEntity(address)),
                new HostileFile("docx with a document type elsewhere", () -> remoteType(address)),
                new HostileFile("docx with an entity in its styles", () -> entityInStyles(secret)),
                new HostileFile("docx with an entity in its relations", () -> entityInRelations(address)),
                new HostileFile("docx with a template elsewhere", () -> remote("attachedTemplate", address)),
                new HostileFile("docx with a header elsewhere", () -> remote("header", address)),
                new HostileFile("docx with a picture elsewhere", () -> remote("image", address)),
                new HostileFile("docx with a header in the file system", () -> notExternal("header", secret)),
                new HostileFile("docx with a schema elsewhere", () -> schema(address)),
                new HostileFile("docx with an inclusion", () -> inclusion(address)));
    }

    private static byte[] body(String xml) {
        return aDocx().xml(xml).bytes();
    }

    private static byte[] honestButLong() {
        String line = "<w:p><w:pPr/>" + Docx.run("<w:b/>", "Led a team of engineers and shipped") + "</w:p>";
        return body(line.repeat((30 << 20) / line.length()));
    }

    private static byte[] deep(String element) {
        return body(("<" + element + ">").repeat(100_000));
    }

    private static byte[] deepTables() {
        return body("<w:tbl><w:tr><w:tc>".repeat(10_000));
    }

    private static byte[] deepTextBoxes() {
        return body("<w:p><w:r><w:txbxContent>".repeat(1_000));
    }

    private static byte[] hugeAttribute() {
        return body("<w:p w:x='" + "a".repeat(10_000_000) + "'/>");
    }

    private static byte[] manyAttributes() {
        var attributes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" w:a").append(i).append("=''");
        }
        return body("<w:p" + attributes + "/>");
    }

    private static byte[] equalLinks() {
        var docx = aDocx().link("rx", "https://example.org/x").paragraph("a".repeat(150_000));
        for (int i = 0; i < 400; i++) {
            docx.xml("<w:p><w:hyperlink r:id='rx'>" + Docx.run("", "a".repeat(700) + "b") + "</w:hyperlink></w:p>");
        }
        return docx.bytes();
    }

    private static byte[] noDocument() {
        return RawZip.aDocx().bytes();
    }

    private static byte[] wrongTypes() {
        return aDocx().part("[Content_Types].xml", "<Types><Override PartName='/word/document.xml' ContentType='x/y'/>")
                .paragraph("Ada")
                .bytes();
    }

    private static byte[] circularStyles() {
        String styles =
                "<w:styles " + STYLES + "><w:style w:type='paragraph' w:styleId='a'><w:basedOn w:val='b'/></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>";
        return withStyles(styles).styled("a", "Ada").bytes();
    }

    private static byte[] manyStyles() {
        var styles = new StringBuilder("<w:styles " + STYLES + ">");
        for (int i = 0; i < 250_000; i++) {
            styles.append("<w:style w:styleId='s").append(i).append("'><w:rPr><w:b/></w:rPr></w:style>");
        }
        return withStyles(styles + "</w:styles>").styled("s1", "Ada").bytes();
    }

    private static Docx withStyles(String styles) {
        return aDocx().story("styles", "styles", "").part("word/styles2.xml", styles);
    }

    private static byte[] ownHeader() {
        return relations("<Relationship Id='a' Type='x/header' Target='document.xml'/>"
                + "<Relationship Id='b' Type='x/footer' Target='document.xml'/>");
    }

    private static byte[] oneHeaderManyTimes() {
        var relations = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            relations.append("<Relationship Id='a").append(i).append("' Type='x/header' Target='h.xml'/>");
        }
        var header = "<w:hdr " + STYLES + ">" + "<w:p/>".repeat(20_000) + "</w:hdr>";
        return RawZip.aDocx()
                .entry("word/_rels/document.xml.rels", utf8("<Relationships>" + relations + "</Relationships>"))
                .entry("word/h.xml", utf8(header))
                .entry("word/document.xml", utf8("<w:document " + STYLES + "><w:p/></w:document>"))
                .bytes();
    }

    private static byte[] climbingPath() {
        return relations("<Relationship Id='a' Type='x/header' Target='" + "a/../".repeat(100_000) + "h.xml'/>");
    }

    private static byte[] unknownEncoding() {
        return aDocx().paragraph("Ada").bytes("<?xml version='1.0' encoding='no-such-thing'?>");
    }

    private static byte[] billionLaughs() {
        var type = new StringBuilder("<!DOCTYPE w [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return aDocx().paragraph("&l11;").bytes(type + "]>");
    }

    private static byte[] quadraticBlowup() {
        String type = "<!DOCTYPE w [<!ENTITY l '" + "ha".repeat(50_000) + "'>]>";
        return aDocx().xml("<w:p w:x='" + "&l;".repeat(50_000) + "'/>").bytes(type);
    }

    private static byte[] entity(URI target) {
        return aDocx().paragraph("Ada &out;").bytes("<!DOCTYPE w [<!ENTITY out SYSTEM '" + target + "'>]>");
    }

    private static byte[] parameterEntity(URI target) {
        return aDocx().paragraph("Ada").bytes("<!DOCTYPE w [<!ENTITY % out SYSTEM '" + target + "'> %out;]>");
    }

    private static byte[] remoteType(URI target) {
        return aDocx().paragraph("Ada").bytes("<!DOCTYPE w PUBLIC '-//x' '" + target + "'>");
    }

    private static byte[] entityInStyles(URI target) {
        String styles = "<!DOCTYPE w [<!ENTITY out SYSTEM '" + target + "'>]><w:styles " + STYLES
                + "><w:style w:styleId='a'><w:name w:val='a'/>&out;</w:style></w:styles>";
        return withStyles(styles).styled("a", "Ada").bytes();
    }

    private static byte[] entityInRelations(URI target) {
        return relations("<!DOCTYPE w [<!ENTITY out SYSTEM '" + target + "'>]>", "&out;");
    }

    private static byte[] remote(String kind, URI target) {
        return relations("<Relationship Id='a' Type='x/" + kind + "' Target='" + target + "' TargetMode='External'/>");
    }

    private static byte[] notExternal(String kind, URI target) {
        return relations("<Relationship Id='a' Type='x/" + kind + "' Target='" + target + "'/>"
                + "<Relationship Id='b' Type='x/" + kind + "' Target='" + target.getPath() + "'/>"
                + "<Relationship Id='c' Type='x/" + kind + "' Target='../../../../.." + target.getPath() + "'/>");
    }

    private static byte[] schema(URI target) {
        return body("<w:p xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='x " + target + "'>"
                + Docx.run("", "Ada") + "</w:p>");
    }

    private static byte[] inclusion(URI target) {
        return body("<w:p><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + target + "'/>"
                + Docx.run("", "Ada") + "</w:p>");
    }

    private static byte[] relations(String entries) {
        return relations("", entries);
    }

    private static byte[] relations(String prolog, String entries) {
        return RawZip.aDocx()
                .entry("word/_rels/document.xml.rels", utf8(prolog + "<Relationships>" + entries + "</Relationships>"))
                .entry(
                        "word/document.xml",
                        utf8("<w:document " + STYLES + "><w:body><w:p>" + Docx.run("", "Ada")
                                + "</w:p></w:body></w:document>"))
                .bytes();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
