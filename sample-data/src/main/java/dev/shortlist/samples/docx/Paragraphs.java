package dev.shortlist.samples.docx;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Concealment;
import dev.shortlist.samples.sheet.Face;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Blocks as paragraphs.
final class Paragraphs {

    private static final String BOLD = "<w:b/><w:bCs/>";
    private static final String RULE = "<w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"999999\"/>";
    private static final String BORDER = Stream.of("top", "left", "bottom", "right")
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"8\" w:color=\"999999\"/>")
            .collect(Collectors.joining());

    private final Xml xml;
    /// In a narrow column each fact and each period has a line to itself.
    private final boolean narrow;

    Paragraphs(Xml xml, boolean narrow) {
        this.xml = xml;
        this.narrow = narrow;
    }

    String of(List<Block> blocks) {
        return blocks.stream().map(this::of).collect(Collectors.joining());
    }

    String of(Block block) {
        return switch (block) {
            case Block.Name(var text) -> xml.paragraph("Title", xml.run(text));
            case Block.Headline(var text) -> xml.paragraph("Subtitle", xml.run(text));
            case Block.Facts(var facts) -> xml.paragraph("Contact", xml.run(String.join("  |  ", facts)));
            case Block.Heading(var text) -> xml.paragraph("Heading1", xml.run(text));
            case Block.Text(var text) -> xml.paragraph("Normal", xml.run(text));
            case Block.Labelled(var label, var text) ->
                xml.paragraph("Normal", xml.run(label + ": ", BOLD) + xml.run(text));
            case Block.Item(var text) -> xml.paragraph("ListBullet", xml.run(text));
            case Block.Entry entry -> entry(entry);
            case Block.Hidden(var text) ->
                xml.paragraph("Normal", xml.run(text, "<w:color w:val=\"FFFFFF\"/><w:sz w:val=\"16\"/>"));
            case Block.Split split -> split(split);
            case Block.Styled(var text, var face) -> xml.paragraph("Normal", xml.run(text, face(face)));
            case Block.Beside beside -> beside(beside);
            case Block.Rated(var text, var of) ->
                xml.paragraph("Normal", xml.run(text + "  ") + xml.run("■".repeat(of) + "□".repeat(5 - of)));
            case Block.Marked(var icon, var text) ->
                xml.paragraph("Contact", xml.run(icon.sign() + " ") + xml.run(text));
            case Block.Photo(var text) -> xml.bordered("Normal", "<w:pBdr>" + BORDER + "</w:pBdr>", xml.run(text));
            case Block.Rule _ -> xml.bordered("Normal", "<w:pBdr>" + RULE + "</w:pBdr>", "");
            case Block.Concealed(var how, var text) -> xml.paragraph("Normal", xml.run(text, concealing(how)));
        };
    }

    private String entry(Block.Entry entry) {
        String head = narrow
                ? xml.paragraph("Heading2", xml.run(entry.title()))
                        + xml.paragraph("Place", xml.run(entry.place()))
                        + xml.paragraph("Period", xml.run(entry.period()))
                : xml.paragraph(
                                "Heading2",
                                xml.run(entry.title()) + "<w:r><w:tab/></w:r>"
                                        + xml.run(entry.period(), "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>"))
                        + xml.paragraph("Place", xml.run(entry.place()));
        return head + items(entry);
    }

    private String split(Block.Split split) {
        String end = split.end().isEmpty()
                ? ""
                : narrow ? xml.run("  " + split.end()) : "<w:r><w:tab/></w:r>" + xml.run(split.end());
        return xml.bordered(
                "Normal",
                "<w:keepNext/><w:tabs><w:tab w:val=\"right\" w:pos=\"9900\"/></w:tabs>",
                xml.run(split.start(), face(split.face())) + end);
    }

    /// A table of one row. Tables that touch would be one to a word processor, so that an empty line follows.
    private String beside(Block.Beside beside) {
        String line = "<w:tcBorders><w:" + (xml.rightToLeft() ? "right" : "left")
                + " w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"999999\"/></w:tcBorders>";
        return "<w:tbl><w:tblPr>" + (xml.rightToLeft() ? "<w:bidiVisual/>" : "")
                + "<w:tblW w:w=\"9900\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w=\"2200\"/><w:gridCol w:w=\"7700\"/></w:tblGrid><w:tr>"
                + cell(2200, "", xml.paragraph("Normal", xml.run(beside.margin())))
                + cell(7700, beside.line() ? line : "", of(beside.blocks()))
                + "</w:tr></w:tbl>" + xml.paragraph("Normal", "");
    }

    private static String cell(int width, String properties, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + content
                + "</w:tc>";
    }

    private static String face(Face face) {
        return switch (face) {
            case PLAIN -> "";
            case BOLD -> BOLD;
            case ITALIC -> "<w:i/><w:iCs/>";
            case MUTED -> "<w:color w:val=\"555555\"/>";
        };
    }

    private static String concealing(Concealment how) {
        return switch (how) {
            case WHITE -> "<w:color w:val=\"FFFFFF\"/>";
            case TINY -> "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>";
            case VANISH -> "<w:vanish/>";
            default -> throw new IllegalArgumentException("a DOCX cannot hide text as " + how);
        };
    }

    String detail(Block.Entry entry) {
        return xml.paragraph("Heading2", xml.run(entry.title()))
                + xml.paragraph("Place", xml.run(entry.place()))
                + items(entry);
    }

    private String items(Block.Entry entry) {
        return entry.items().stream()
                .map(item -> xml.paragraph("ListBullet", xml.run(item)))
                .collect(Collectors.joining());
    }
}
