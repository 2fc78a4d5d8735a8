package dev.shortlist.samples.docx;

/// A text box at the outer edge of the page, as Word draws it since 2010, with the older form for older readers.
final class TextBox {

    private static final int WIDTH = 2050000;
    private static final int HEIGHT = 8300000;

    private TextBox() {}

    static String paragraph(Xml xml, String content) {
        String text = "<w:txbxContent>" + content + "</w:txbxContent>";
        String drawing = "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + shape(text, xml.rightToLeft())
                + "</mc:Choice><mc:Fallback>" + oldShape(text) + "</mc:Fallback></mc:AlternateContent>";
        return xml.paragraph("Normal", "<w:r>" + drawing + "</w:r>");
    }

    private static String shape(String text, boolean rightToLeft) {
        return "<w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"180000\" distR=\"0\" simplePos=\"0\""
                + " relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"0\">"
                + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"margin\"><wp:align>"
                + (rightToLeft ? "left" : "right")
                + "</wp:align></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset>"
                + "</wp:positionV><wp:extent cx=\"" + WIDTH + "\" cy=\"" + HEIGHT + "\"/>"
                + "<wp:wrapSquare wrapText=\"bothSides\"/><wp:docPr id=\"1\" name=\"Text Box 1\"/><wp:cNvGraphicFramePr/>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                + "<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + WIDTH
                + "\" cy=\"" + HEIGHT + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                + "<a:solidFill><a:srgbClr val=\"F3F0E9\"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr>"
                + "<wps:txbx>" + text + "</wps:txbx><wps:bodyPr lIns=\"108000\" tIns=\"72000\" rIns=\"108000\""
                + " bIns=\"72000\"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";
    }

    private static String oldShape(String text) {
        return "<w:pict><v:shape id=\"TextBox1\" style=\"position:absolute;width:161pt;height:653pt;"
                + "mso-position-horizontal:right;mso-position-horizontal-relative:margin\" fillcolor=\"#f3f0e9\""
                + " stroked=\"f\"><v:textbox>" + text + "</v:textbox></v:shape></w:pict>";
    }
}
