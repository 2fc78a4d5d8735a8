package dev.shortlist.samples.docx;

/// The parts of the package that are the same in every document.
final class Parts {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// For parts with pictures and text boxes.
    static final String ALL_NAMESPACES = NAMESPACES
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Parts() {}

    static String contentTypes(boolean withMargins) {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/word/document.xml", WORD + "document.main+xml")
                + type("/word/styles.xml", WORD + "styles+xml")
                + type("/word/numbering.xml", WORD + "numbering+xml")
                + (withMargins
                        ? type("/word/header1.xml", WORD + "header+xml")
                                + type("/word/footer1.xml", WORD + "footer+xml")
                        : "")
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    static String packageRelations() {
        return relations(relation("rId1", OFFICE + "officeDocument", "word/document.xml")
                + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"));
    }

    static String documentRelations(boolean withMargins) {
        return relations(relation("rId1", OFFICE + "styles", "styles.xml")
                + relation("rId2", OFFICE + "numbering", "numbering.xml")
                + (withMargins
                        ? relation("rId3", OFFICE + "header", "header1.xml")
                                + relation("rId4", OFFICE + "footer", "footer1.xml")
                        : ""));
    }

    static String numbering() {
        return "<w:numbering " + NAMESPACES + "><w:abstractNum w:abstractNumId=\"0\">"
                + "<w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    static String core(String author) {
        String made = "2026-01-05T09:00:00Z</dcterms:";
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>" + Xml.escaped(author)
                + "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + made
                + "created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + made + "modified></cp:coreProperties>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
