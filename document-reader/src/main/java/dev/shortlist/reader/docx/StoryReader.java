package dev.shortlist.reader.docx;

import dev.shortlist.reader.text.DocumentBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one story, such as the body or a header, into blocks.
final class StoryReader {

    private static final Pattern LINK_FIELD = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

    private final Xml xml;
    private final Styles styles;
    private final Relations relations;
    private final DocumentBuilder document;
    private int page = 1;
    // Inside a row that is hidden as a whole.
    private boolean veiled;

    StoryReader(Xml xml, Styles styles, Relations relations, DocumentBuilder document) {
        this.xml = xml;
        this.styles = styles;
        this.relations = relations;
        this.document = document;
    }

    int pages() {
        return page;
    }

    List<Block> read() {
        return blocks("", null);
    }

    private List<Block> blocks(String end, @Nullable String ground) {
        var blocks = new ArrayList<Block>();
        String behind = ground;
        while (xml.next() && !(xml.isEnd() && xml.name().equals(end))) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "p" -> paragraph(blocks, behind);
                case "tbl" -> blocks.add(table(behind));
                // A cell's shading stands before its paragraphs.
                case "shd" -> behind = Look.ground(xml) == null ? ground : Look.ground(xml);
                case "background" -> behind = xml.attribute("color");
                case "del", "moveFrom", "Fallback", "sdtPr", "sectPr" -> xml.skip();
                default -> {
                    // Wrappers such as sdt and ins: what they hold is read as if they were not there.
                }
            }
        }
        return blocks;
    }

    private Block.Table table(@Nullable String ground) {
        var rows = new ArrayList<List<List<Block>>>();
        boolean outer = veiled;
        boolean deleted = false;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("tbl"))) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "tr" -> {
                    xml.keep();
                    rows.add(new ArrayList<>());
                    veiled = outer;
                    deleted = false;
                }
                case "hidden" -> veiled |= xml.isOn();
                case "del" -> deleted = true;
                case "tc" -> cell(rows, deleted, ground);
                default -> {
                    // Widths, borders and the like.
                }
            }
        }
        veiled = outer;
        return new Block.Table(rows);
    }

    private void cell(List<List<List<Block>>> rows, boolean deleted, @Nullable String ground) {
        if (deleted) {
            xml.skip();
            return;
        }
        xml.keep();
        List<Block> cell = blocks("tc", ground);
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        rows.getLast().add(cell);
    }

    /// What the properties of a paragraph say.
    private record Properties(
            @Nullable String style,
            boolean outlined,
            @Nullable Boolean listed,
            @Nullable String ground) {}

    private void paragraph(List<Block> into, @Nullable String behind) {
        xml.keep();
        var text = new ParagraphText(document, page, veiled);
        var asides = new ArrayList<Block>();
        var properties = new Properties(null, false, null, behind);
        String linked = null;
        int linkStart = 0;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("p"))) {
            if (xml.isEnd() && xml.name().equals("hyperlink") && linked != null) {
                document.link(new DocumentBuilder.Target(linked, null, text.since(linkStart)));
                linked = null;
            }
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pPr" -> properties = properties(behind);
                case "r" -> run(text, properties, asides);
                case "hyperlink" -> {
                    linked = relations.link(xml.attribute("id"));
                    linkStart = text.length();
                }
                case "del", "moveFrom", "Fallback", "sdtPr" -> xml.skip();
                // Formulas have runs of their own kind.
                case "t" -> text.add(content("t"), Look.PLAIN, behind);
                case "txbxContent" -> asides.add(new Block.Aside(blocks("txbxContent", null)));
                default -> {
                    // Wrappers: what they hold is read as if they were not there.
                }
            }
        }
        boolean heading = properties.outlined() || styles.isHeading(properties.style());
        boolean listed = properties.listed() == null ? styles.isListed(properties.style()) : properties.listed();
        into.add(text.end(heading, listed));
        into.addAll(asides);
    }

    private Properties properties(@Nullable String behind) {
        String style = null;
        boolean outlined = false;
        Boolean listed = null;
        String ground = behind;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("pPr"))) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "outlineLvl" -> outlined = Styles.isLevel(xml.value("val"));
                case "numId" -> listed = !xml.value("val").equals("0");
                case "shd" -> ground = Look.ground(xml) == null ? behind : Look.ground(xml);
                // The look of the paragraph mark, and the look before a tracked change, are not the text's.
                case "rPr", "pPrChange", "sectPr" -> xml.skip();
                default -> {
                    // Spacing, borders and the like.
                }
            }
        }
        return new Properties(style, outlined, listed, ground);
    }

    private void run(ParagraphText text, Properties paragraph, List<Block> asides) {
        Look look = styles.look(paragraph.style());
        while (xml.next() && !(xml.isEnd() && xml.name().equals("r"))) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rPr" -> look = runLook(look);
                case "t" -> text.add(content("t"), look, paragraph.ground());
                case "tab", "ptab" -> text.add("\t", look, paragraph.ground());
                case "br", "cr" -> lineBreak(text, look, paragraph);
                case "noBreakHyphen" -> text.add("-", look, paragraph.ground());
                case "sym" -> text.add(symbol(xml.value("char")), look, paragraph.ground());
                case "lastRenderedPageBreak" -> text.turnTo(++page);
                case "instrText" -> field(content("instrText"));
                case "txbxContent" -> asides.add(new Block.Aside(blocks("txbxContent", null)));
                case "delText", "Fallback", "footnoteReference", "docPr" -> xml.skip();
                default -> {
                    // Drawings are looked through for their text boxes.
                }
            }
        }
    }

    private Look runLook(Look under) {
        Look own = Look.PLAIN;
        Look style = Look.PLAIN;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("rPr"))) {
            if (xml.isStart() && xml.name().equals("rStyle")) {
                style = styles.characterLook(xml.attribute("val"));
            } else if (xml.isStart() && xml.name().equals("rPrChange")) {
                xml.skip();
            } else if (xml.isStart()) {
                own = own.with(xml);
            }
        }
        return own.over(style).over(under);
    }

    private void lineBreak(ParagraphText text, Look look, Properties paragraph) {
        boolean newPage = xml.value("type").equals("page");
        text.add("\n", look, paragraph.ground());
        if (newPage) {
            text.turnTo(++page);
        }
    }

    private void field(String instruction) {
        var link = LINK_FIELD.matcher(instruction);
        if (link.find()) {
            document.link(new DocumentBuilder.Target(link.group(1), null, null));
        }
    }

    private String content(String element) {
        var content = new StringBuilder();
        while (xml.next() && !(xml.isEnd() && xml.name().equals(element))) {
            if (!xml.isStart() && !xml.isEnd()) {
                content.append(xml.text());
            }
        }
        return content.toString();
    }

    private static String symbol(String code) {
        try {
            return Character.toString(Integer.parseInt(code, 16));
        } catch (IllegalArgumentException unknown) {
            return "";
        }
    }
}
