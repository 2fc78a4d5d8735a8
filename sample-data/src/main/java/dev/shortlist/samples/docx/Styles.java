package dev.shortlist.samples.docx;

import dev.shortlist.samples.sheet.Look;

/// The styles of a document, as a template of a word processor has them.
final class Styles {

    private Styles() {}

    static String of(Look look) {
        String font = look.font();
        String accent = "<w:color w:val=\"" + look.accent() + "\"/>";
        String muted = "<w:color w:val=\"555555\"/>";
        return "<w:styles " + Parts.NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + font
                + "\" w:hAnsi=\"" + font + "\" w:cs=\"" + font
                + "\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style("Normal", "Normal", spacing(0, 50), "")
                + style("Title", "Title", spacing(0, 20), bold() + accent + size(44))
                + style("Subtitle", "Subtitle", spacing(0, 60), muted + size(24))
                + style("Contact", "Contact", spacing(0, 80), muted)
                + heading(look, accent)
                + style(
                        "Heading2",
                        "heading 2",
                        "<w:keepNext/><w:tabs><w:tab w:val=\"right\" w:pos=\"9900\"/></w:tabs>" + spacing(100, 0)
                                + "<w:outlineLvl w:val=\"1\"/>",
                        bold() + size(21))
                + style("Place", "Place", "<w:keepNext/>" + spacing(0, 30), accent)
                + style("Period", "Period", "<w:keepNext/>" + spacing(0, 30), muted)
                + style(
                        "ListBullet",
                        "List Bullet",
                        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" + spacing(0, 20)
                                + "<w:ind w:left=\"300\" w:hanging=\"220\"/>",
                        "")
                + "</w:styles>";
    }

    private static String heading(Look look, String accent) {
        return switch (look.finished().heading()) {
            case RULED -> heading(rule(look.accent()), bold() + accent + size(25));
            case BOLD -> heading("", bold() + accent + size(26));
            case CAPITALS -> heading(rule("000000"), "<w:smallCaps/>" + size(26));
            case BANNER ->
                heading(
                        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + look.accent() + "\"/>",
                        bold() + "<w:color w:val=\"FFFFFF\"/>" + size(23));
        };
    }

    private static String heading(String frame, String run) {
        return style(
                "Heading1",
                "heading 1",
                "<w:keepNext/>" + frame + spacing(200, 80) + "<w:outlineLvl w:val=\"0\"/>",
                run);
    }

    private static String rule(String color) {
        return "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"" + color + "\"/></w:pBdr>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        String first = id.equals("Normal") ? " w:default=\"1\"" : "";
        String basis = id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>";
        return "<w:style w:type=\"paragraph\"" + first + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + basis + "<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String spacing(int before, int after) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
    }

    private static String bold() {
        return "<w:b/><w:bCs/>";
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }
}
