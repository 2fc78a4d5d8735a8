package dev.shortlist.samples.docx;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Frame;
import dev.shortlist.samples.sheet.Sheet;
import java.util.List;
import java.util.stream.Collectors;

/// The parts of a sheet in their places.
final class Body {

    private static final String PAGE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"900\" w:right=\"1000\""
            + " w:bottom=\"900\" w:left=\"1000\" w:header=\"500\" w:footer=\"400\" w:gutter=\"0\"/>";
    private static final String PADDING = "<w:tblCellMar><w:left w:w=\"110\" w:type=\"dxa\"/><w:right w:w=\"110\""
            + " w:type=\"dxa\"/></w:tblCellMar>";
    private static final int WIDTH = 9900;
    private static final int SIDE = 3000;

    private final Sheet sheet;
    private final Xml xml;
    private final Paragraphs wide;
    private final Paragraphs narrow;

    Body(Sheet sheet) {
        this.sheet = sheet;
        this.xml = new Xml(sheet.rightToLeft());
        this.wide = new Paragraphs(xml, false);
        this.narrow = new Paragraphs(xml, true);
    }

    String head() {
        return wide.of(sheet.head());
    }

    String foot() {
        return wide.of(sheet.foot());
    }

    String content() {
        return switch (sheet.frame()) {
            case ONE_COLUMN, LABELS -> head() + wide.of(sheet.main()) + end("");
            case RUNNING ->
                wide.of(sheet.main())
                        + end("<w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                                + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>");
            case SIDE_LEFT, SIDE_RIGHT -> head() + sides() + xml.paragraph("Normal", "") + end("");
            case COLUMNS -> columns();
            case GRID -> head() + grid() + xml.paragraph("Normal", "") + end("");
            case BOXED -> head() + TextBox.paragraph(xml, narrow.of(sheet.side())) + narrow.of(sheet.main()) + end("");
        };
    }

    private String end(String references) {
        return "<w:sectPr>" + references + PAGE + "</w:sectPr>";
    }

    private String columns() {
        return head()
                + xml.paragraph("Normal", "<w:sectPr>" + PAGE + "</w:sectPr>", "")
                + narrow.of(sheet.main())
                + atTopOfColumn(narrow.of(sheet.side()))
                + "<w:sectPr><w:type w:val=\"continuous\"/>" + PAGE + "<w:cols w:num=\"2\" w:space=\"500\"/>"
                + (sheet.rightToLeft() ? "<w:bidi/>" : "") + "</w:sectPr>";
    }

    private static String atTopOfColumn(String paragraphs) {
        return paragraphs.replaceFirst(
                "</w:pPr>", "<w:spacing w:before=\"0\" w:after=\"80\"/></w:pPr><w:r><w:br w:type=\"column\"/></w:r>");
    }

    private String sides() {
        boolean sideFirst = (sheet.frame() == Frame.SIDE_LEFT) != sheet.rightToLeft();
        String side =
                cell(SIDE, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF1F4\"/>", narrow.of(sheet.side()));
        String main = cell(WIDTH - SIDE, "", narrow.of(sheet.main()));
        return table("", sideFirst ? List.of(SIDE, WIDTH - SIDE) : List.of(WIDTH - SIDE, SIDE)) + "<w:tr>"
                + (sideFirst ? side + main : main + side) + "</w:tr></w:tbl>";
    }

    private String grid() {
        String rule = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B5B5B5\"/>";
        String rules = List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                .map(side -> "<w:" + side + " " + rule)
                .collect(Collectors.joining("", "<w:tblBorders>", "</w:tblBorders>"));
        return table(rules, List.of(2300, WIDTH - 2300))
                + sheet.main().stream().map(this::row).collect(Collectors.joining())
                + "</w:tbl>";
    }

    private String row(Block block) {
        return switch (block) {
            case Block.Entry entry ->
                "<w:tr>" + cell(2300, "", xml.paragraph("Normal", xml.run(entry.period())))
                        + cell(WIDTH - 2300, "", wide.detail(entry)) + "</w:tr>";
            case Block.Heading _ ->
                "<w:tr>"
                        + cell(
                                WIDTH,
                                "<w:gridSpan w:val=\"2\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"ECEFF2\"/>",
                                wide.of(block))
                        + "</w:tr>";
            default -> "<w:tr>" + cell(WIDTH, "<w:gridSpan w:val=\"2\"/>", wide.of(block)) + "</w:tr>";
        };
    }

    private String table(String borders, List<Integer> widths) {
        return "<w:tbl><w:tblPr>" + (xml.rightToLeft() ? "<w:bidiVisual/>" : "") + "<w:tblW w:w=\"" + WIDTH
                + "\" w:type=\"dxa\"/>" + borders + "<w:tblLayout w:type=\"fixed\"/>" + PADDING
                + "</w:tblPr><w:tblGrid>"
                + widths.stream()
                        .map(width -> "<w:gridCol w:w=\"" + width + "\"/>")
                        .collect(Collectors.joining())
                + "</w:tblGrid>";
    }

    private static String cell(int width, String properties, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + content
                + "</w:tc>";
    }
}
