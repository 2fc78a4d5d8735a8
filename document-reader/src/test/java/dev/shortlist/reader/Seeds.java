package dev.shortlist.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The good files that are spoilt: as they are, and opened up at each part that a reader looks into.
final class Seeds {

    private static final String STORY =
            "<w:p><w:pPr><w:pStyle w:val='Heading1'/><w:shd w:fill='1F3864'/></w:pPr><w:r><w:rPr>"
                    + "<w:color w:val='FFFFFF'/></w:rPr><w:t>Ada Lovelace</w:t></w:r></w:p><w:tbl><w:tr><w:trPr/><w:tc><w:p><w:r>"
                    + "<w:t>Engines</w:t><w:tab/></w:r></w:p></w:tc><w:tc><w:p><w:hyperlink r:id='rx'><w:r><w:t>2019</w:t></w:r>"
                    + "</w:hyperlink></w:p></w:tc></w:tr></w:tbl><w:p><w:ins><w:r><w:t>kept &amp; seen</w:t></w:r></w:ins><w:del><w:r>"
                    + "<w:delText>gone</w:delText></w:r></w:del></w:p>";
    private static final String STYLES =
            "<w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/><w:basedOn w:val='Normal'/>"
                    + "<w:rPr><w:b/><w:sz w:val='28'/></w:rPr></w:style>";
    private static final String CONTENT = """
            q 0.1 0.2 0.3 rg 0 0 180 842 re f 1 g BT /F2 12 Tf 20 780 Td (SKILLS) Tj ET Q
            q 200 0 390 842 re W n BT /F1 10 Tf 14 TL 220 780 Td (Ada Lovelace) Tj T* [(En) -20 (gines)] TJ T* (2019) ' ET
            /X Do 1 0 0 1 5 5 cm /G gs BT /AR 9 Tf 220 600 Td <212223> Tj ET Q /OC /L BDC EMC BI /W 1 /H 1 ID x EI
            """;
    private static final String MAP =
            "begincmap 1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfrange <21> <22> <0627> "
                    + "<23> <24> [<0628> <062a>] endbfrange 1 beginbfchar <30> <00660069> endbfchar endcmap";

    private Seeds() {}

    static List<Seed> all() {
        var seeds = new ArrayList<Seed>();
        seeds.add(Seed.asIs("pdf", pdf(latin(CONTENT), latin(MAP))));
        seeds.add(new Seed("page of a pdf", latin(CONTENT), content -> pdf(content, latin(MAP))));
        seeds.add(new Seed("map of a pdf", latin(MAP), map -> pdf(latin(CONTENT), map)));
        seeds.add(new Seed("objects of a pdf", objects(), Seeds::packedObjects));
        seeds.add(
                Seed.asIs("pdf open to all", Pdf.aPdf().text(50, 700, 10, "Ada").lockedWith("", 256)));
        seeds.add(Seed.asIs("docx", docx(STORY, STYLES)));
        seeds.add(new Seed("story of a docx", utf8(STORY), story -> docx(text(story), STYLES)));
        seeds.add(new Seed("styles of a docx", utf8(STYLES), styles -> docx(STORY, text(styles))));
        seeds.add(Seed.asIs(
                "txt", utf8("Ada Lovelace\nالمهارات\nada@\nexample.org https://a.example/\nb-1 pro-\ngrammer\u200bs")));
        seeds.add(Seed.asIs("txt in UTF-16", "Ada Lovelace\nالمهارات".getBytes(StandardCharsets.UTF_16)));
        return seeds;
    }

    private static byte[] pdf(byte[] content, byte[] map) {
        var pdf = Pdf.aPdf();
        int page = pdf.stream("/Filter/FlateDecode", Pdf.deflated(content));
        int unicode = pdf.stream("", map);
        int form = pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 600 900]", latin("0 0 9 9 re f"));
        String resources =
                "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
                        + "/F2<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>/AR<</Type/Font/Subtype/TrueType/FirstChar 33"
                        + "/Widths[600 600 600 600]/ToUnicode " + unicode + " 0 R>>>>/XObject<</X " + form
                        + " 0 R>>/ExtGState<</G<</ca .9/BM/Normal>>>>>>";
        int root = pdf.object("<</Type/Page/MediaBox[0 0 595 842]/Contents " + page + " 0 R" + resources
                + "/Annots[<</Subtype/Link/Rect[0 0 300 900]/A<</URI(https://ada.example)>>>>]>>");
        return pdf.withPageTree("<</Type/Pages/Kids[" + root + " 0 R]/Count 1>>");
    }

    private static byte[] objects() {
        return latin(
                "<</Type/Pages/Count 1/Kids[<</Type/Page/MediaBox[0 0 595 842]/Rotate 0/Contents 4 0 R/Resources<</Font"
                        + "<</F1<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/W[1[500 600] 5 9 700]"
                        + "/DW 500>>]/ToUnicode 5 0 R>>/F2<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>]>>");
    }

    // A stream of objects says how long each is only by where it starts, so what is in it may be of any length.
    private static byte[] packedObjects(byte[] objects) {
        var pdf = Pdf.aPdf();
        String head = "2 0 ";
        pdf.stream(
                "/Type/ObjStm/N 1/First " + head.length() + "/Filter/FlateDecode",
                Pdf.deflated(latin(head + new String(objects, ISO_8859_1))));
        pdf.stream("", latin("BT /F2 10 Tf 50 700 Td (Ada) Tj /F1 10 Tf <00010002> Tj ET"));
        pdf.stream("", latin("begincmap 1 beginbfrange <0001> <0002> <0041> endbfrange endcmap"));
        return pdf.withoutTable();
    }

    private static byte[] docx(String story, String styles) {
        return Docx.aDocx()
                .link("rx", "https://ada.example")
                .story("styles", "styles", styles)
                .paragraph("Ada")
                .xml(story)
                .bytes();
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
