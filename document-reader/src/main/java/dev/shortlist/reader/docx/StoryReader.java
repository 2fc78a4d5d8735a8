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
    private final Scenery scenery;
    private final Seen<Look> looks = new Seen<>();
    private final Seen<Properties> manners = new Seen<>();
    private int page = 1;
    // Inside a row that is hidden as a whole.
    private boolean veiled;

    StoryReader(Xml xml, Styles styles, Relations relations, DocumentBuilder document, Scenery scenery) {
        this.xml = xml;
        this.styles = styles;
        this.relations = relations;
        this.document = document;
        this.scenery = scenery;
    }

    int pages() {
        return page;
    }

    List<Block> read() {
        return blocks(null, null);
    }

    private List<Block> blocks(@Nullable Tag end, @Nullable Integer ground) {
        var blocks = new ArrayList<Block>();
        Integer behind = ground;
        while (xml.nextIn(end)) {
            switch (xml.tag()) {
                case PARAGRAPH -> paragraph(blocks, behind);
                case TABLE -> blocks.add(table(behind));
                // A cell's shading stands before its paragraphs.
                case SHADING -> behind = Look.ground(xml) == null ? ground : Look.ground(xml);
                case BACKGROUND -> behind = Look.rgb(xml, "color");
                case DELETED, MOVED_AWAY, ALTERNATIVE, CONTROL_PROPERTIES, SECTION -> xml.skip();
                default -> {
                    // Wrappers such as sdt and ins: what they hold is read as if they were not there.
                }
            }
        }
        return blocks;
    }

    private Block.Table table(@Nullable Integer ground) {
        var rows = new ArrayList<List<List<Block>>>();
        boolean outer = veiled;
        boolean deleted = false;
        while (xml.nextIn(Tag.TABLE)) {
            switch (xml.tag()) {
                case ROW -> {
                    xml.keep();
                    rows.add(new ArrayList<>());
                    veiled = outer;
                    deleted = false;
                }
                case HIDDEN -> veiled |= xml.isOn();
                case DELETED -> deleted = true;
                case CELL -> cell(rows, deleted, ground);
                default -> {
                    // Widths, borders and the like.
                }
            }
        }
        veiled = outer;
        return new Block.Table(rows);
    }

    private void cell(List<List<List<Block>>> rows, boolean deleted, @Nullable Integer ground) {
        if (deleted) {
            xml.skip();
            return;
        }
        xml.keep();
        List<Block> cell = blocks(Tag.CELL, ground);
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        rows.getLast().add(cell);
    }

    /// What the properties of a paragraph say.
    private record Properties(
            Styles.Manner style,
            boolean outlined,
            @Nullable Boolean listed,
            @Nullable Integer ground) {

        Properties on(@Nullable Integer behind) {
            return ground != null || behind == null ? this : new Properties(style, outlined, listed, behind);
        }
    }

    private void paragraph(List<Block> into, @Nullable Integer behind) {
        xml.keep();
        var text = new ParagraphText(document, scenery, page, veiled);
        var asides = new ArrayList<Block>();
        var properties = new Properties(styles.of(null), false, null, behind);
        String linked = null;
        int linkStart = 0;
        while (xml.next() && !xml.ends(Tag.PARAGRAPH)) {
            if (xml.ends(Tag.HYPERLINK) && linked != null) {
                document.link(new DocumentBuilder.Target(linked, null, text.since(linkStart)));
                linked = null;
            }
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.tag()) {
                case PARAGRAPH_PROPERTIES ->
                    properties = manners.of(xml, this::properties).on(behind);
                case RUN -> run(text, properties, asides);
                case HYPERLINK -> {
                    linked = relations.link(xml.attribute("id"));
                    linkStart = text.length();
                }
                case DELETED, MOVED_AWAY, ALTERNATIVE, CONTROL_PROPERTIES -> xml.skip();
                // Formulas have runs of their own kind.
                case TEXT -> text.add(content(Tag.TEXT), Look.PLAIN, behind);
                case TEXT_BOX -> asides.add(new Block.Aside(blocks(Tag.TEXT_BOX, scenery.ofShape())));
                default -> {
                    // Wrappers: what they hold is read as if they were not there.
                }
            }
        }
        boolean heading = properties.outlined() || properties.style().heading();
        boolean listed = properties.listed() == null ? properties.style().listed() : properties.listed();
        into.add(text.end(heading, listed));
        into.addAll(asides);
    }

    private Properties properties() {
        String style = null;
        boolean outlined = false;
        Boolean listed = null;
        Integer ground = null;
        while (xml.nextIn(Tag.PARAGRAPH_PROPERTIES)) {
            switch (xml.tag()) {
                case PARAGRAPH_STYLE -> style = xml.attribute("val");
                case OUTLINE_LEVEL -> outlined = Styles.isLevel(xml.value("val"));
                case NUMBERING -> listed = !xml.value("val").equals("0");
                case SHADING -> ground = Look.ground(xml);
                // The look of the paragraph mark, and the look before a tracked change, are not the text's.
                case RUN_PROPERTIES, PARAGRAPH_BEFORE, SECTION -> xml.skip();
                default -> {
                    // Spacing, borders and the like.
                }
            }
        }
        return new Properties(styles.of(style), outlined, listed, ground);
    }

    private void run(ParagraphText text, Properties paragraph, List<Block> asides) {
        Look look = paragraph.style().look();
        while (xml.nextIn(Tag.RUN)) {
            switch (xml.tag()) {
                case RUN_PROPERTIES -> look = looks.of(xml, this::runLook).over(look);
                case TEXT -> text.add(content(Tag.TEXT), look, paragraph.ground());
                case TAB, PLACED_TAB -> text.add("\t", look, paragraph.ground());
                case BREAK, CARRIAGE_RETURN -> lineBreak(text, look, paragraph);
                case NO_BREAK_HYPHEN -> text.add("-", look, paragraph.ground());
                case SYMBOL -> text.add(symbol(xml.value("char")), look, paragraph.ground());
                case RENDERED_BREAK -> text.turnTo(++page);
                case FIELD -> field(content(Tag.FIELD));
                case TEXT_BOX -> asides.add(new Block.Aside(blocks(Tag.TEXT_BOX, scenery.ofShape())));
                case DELETED_TEXT, ALTERNATIVE, FOOTNOTE, DRAWING_PROPERTIES -> xml.skip();
                // Drawings are looked through for their text boxes.
                default -> scenery.see(xml);
            }
        }
    }

    private Look runLook() {
        Look own = Look.PLAIN;
        Look style = Look.PLAIN;
        while (xml.nextIn(Tag.RUN_PROPERTIES)) {
            switch (xml.tag()) {
                case RUN_STYLE -> style = styles.characterLook(xml.attribute("val"));
                case RUN_BEFORE -> xml.skip();
                default -> own = own.with(xml);
            }
        }
        return own.over(style);
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

    // One piece of text, as a rule.
    private String content(Tag element) {
        String first = "";
        StringBuilder all = null;
        while (xml.next() && !xml.ends(element)) {
            if (xml.isText() && first.isEmpty()) {
                first = xml.text();
            } else if (xml.isText()) {
                all = all == null ? new StringBuilder(first) : all;
                all.append(xml.text());
            }
        }
        return all == null ? first : all.toString();
    }

    private static String symbol(String code) {
        try {
            return Character.toString(Integer.parseInt(code, 16));
        } catch (IllegalArgumentException unknown) {
            return "";
        }
    }
}
