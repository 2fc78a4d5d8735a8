package dev.shortlist.samples.docx;

import dev.shortlist.samples.sheet.Block;
import java.util.List;
import java.util.stream.Collectors;

/// Blocks as paragraphs.
final class Paragraphs {

    private static final String BOLD = "<w:b/><w:bCs/>";

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
