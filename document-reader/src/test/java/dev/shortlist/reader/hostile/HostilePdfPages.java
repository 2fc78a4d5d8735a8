package dev.shortlist.reader.hostile;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.hostile.HostilePdfTrees.latin;

import dev.shortlist.reader.Pdf;
import java.util.List;
import java.util.Random;

/// PDF whose pages paint too much, or in circles, or with absurd numbers.
final class HostilePdfPages {

    private static final String FORM = "/Type/XObject/Subtype/Form/BBox[0 0 600 900]";

    private HostilePdfPages() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile(
                        "pdf of 10 million glyphs",
                        () -> aPdf().text(5, 700, 9, "a".repeat(10_000_000)).bytes()),
                new HostileFile("pdf of 490 000 glyphs in a heap", () -> heap(490_000)),
                new HostileFile(
                        "pdf of 490 000 glyphs in a row",
                        () -> aPdf().text(5, 700, 0.1, "a".repeat(490_000)).bytes()),
                new HostileFile("pdf of spaces before letters", HostilePdfPages::spacesFirst),
                new HostileFile("pdf of a row of 100 000 words", () -> spread(100_000, false)),
                new HostileFile("pdf of a column of 100 000 words", () -> spread(100_000, true)),
                new HostileFile("pdf of 400 pages of words", HostilePdfPages::manyFullPages),
                new HostileFile("pdf of a million panels", HostilePdfPages::panels),
                new HostileFile(
                        "pdf of a path of 3 million points",
                        () -> aPdf().text(50, 700, 9, "Ada")
                                .raw("0 0 m " + "9 9 l ".repeat(3_000_000) + "f")
                                .bytes()),
                new HostileFile("pdf with a form in itself", HostilePdfPages::formInItself),
                new HostileFile("pdf with forms in a circle", HostilePdfPages::formsInCircle),
                new HostileFile("pdf with forms that multiply", HostilePdfPages::formsThatMultiply),
                new HostileFile("pdf with forms 10 000 deep", HostilePdfPages::deepForms),
                new HostileFile("pdf with a drawn font in itself", HostilePdfPages::drawnFontInItself),
                new HostileFile("pdf with a pattern in itself", HostilePdfPages::patternInItself),
                new HostileFile("pdf with a soft mask in itself", HostilePdfPages::maskInItself),
                new HostileFile(
                        "pdf with saves and no restores",
                        () -> aPdf().raw("q ".repeat(5_000_000))
                                .text(9, 9, 9, "Ada")
                                .bytes()),
                new HostileFile(
                        "pdf with marked content without end",
                        () -> aPdf().raw("/P BMC ".repeat(2_000_000))
                                .text(9, 9, 9, "Ada")
                                .bytes()),
                new HostileFile(
                        "pdf with 5 million operands",
                        () -> aPdf().raw("1 ".repeat(5_000_000) + "Tj").bytes()),
                new HostileFile(
                        "pdf with strings open without end",
                        () -> aPdf().raw("(".repeat(10_000_000)).bytes()),
                new HostileFile(
                        "pdf with arrays in its page 100 000 deep",
                        () -> aPdf().raw("[<<".repeat(100_000)).bytes()),
                new HostileFile("pdf on a page of 1e30 points", () -> sized("[0 0 1e30 1e30]")),
                new HostileFile("pdf on a page of no size", () -> sized("[0 0 0 0]")),
                new HostileFile("pdf on a page turned inside out", () -> sized("[900 900 -900 -900]")),
                new HostileFile(
                        "pdf on a page turned by 2 billion degrees", () -> sized("[0 0 600 900]/Rotate 2000000001")),
                new HostileFile("pdf with infinite matrices", () -> moved("1e308 0 0 1e308 1e308 1e308")),
                new HostileFile(
                        "pdf with matrices that are no numbers",
                        () -> moved("0 0 0 0 0 0 cm 1e400 -1e400 NaN Infinity 0 0")),
                new HostileFile(
                        "pdf with a font of 1e300 points",
                        () -> aPdf().text(9, 9, 1e30, "Ada")
                                .raw("BT /F1 1e300 Tf (Ada) Tj ET")
                                .bytes()),
                new HostileFile(
                        "pdf with spacing of 1e300",
                        () -> aPdf().raw("1e300 Tc 1e300 Tw 1e300 Tz 1e300 TL 1e300 Ts")
                                .text(9, 9, 9, "Ada")
                                .bytes()),
                new HostileFile("pdf with 100 000 annotations", HostilePdfPages::annotations));
    }

    private static byte[] heap(int count) {
        var random = new Random(11);
        var content = new StringBuilder("BT /F1 9 Tf ");
        for (int i = 0; i < count; i++) {
            content.append("1 0 0 1 ")
                    .append(random.nextInt(590))
                    .append(' ')
                    .append(random.nextInt(840))
                    .append(" Tm (a) Tj ");
        }
        return aPdf().raw(content + "ET").bytes();
    }

    private static byte[] spacesFirst() {
        return aPdf().raw("-0.277 Tc")
                .raw("BT /F1 1 Tf 9 Tz 50 700 Td (" + " ".repeat(240_000) + ") Tj ET")
                .raw("0 Tc BT /F1 9 Tf 1 0 0 1 60 700 Tm 0.01 Tz (" + "a".repeat(240_000) + ") Tj ET")
                .bytes();
    }

    private static byte[] spread(int count, boolean down) {
        var content = new StringBuilder("BT /F1 2 Tf ");
        for (int i = 0; i < count; i++) {
            double at = i * 13.0;
            content.append("1 0 0 1 ")
                    .append(down ? 50 : at)
                    .append(' ')
                    .append(down ? at : 700)
                    .append(" Tm (a) Tj ");
        }
        return aPdf().page("/MediaBox[0 0 2000000 2000000]").raw(content + "ET").bytes();
    }

    private static byte[] manyFullPages() {
        var pdf = aPdf();
        for (int page = 0; page < 400; page++) {
            for (int line = 0; line < 50; line++) {
                pdf.text(50, 800 - 15 * line, 9, "Led a team of engineers and shipped payments");
            }
            pdf.endPage();
        }
        return pdf.bytes();
    }

    private static byte[] panels() {
        return aPdf().raw("0.9 g " + "0 0 600 900 re f ".repeat(1_000_000) + "0 g")
                .text(50, 700, 9, "Ada Lovelace ".repeat(1_000))
                .bytes();
    }

    private static byte[] formInItself() {
        var pdf = aPdf();
        int form = pdf.stream(FORM + "/Resources<</XObject<</X 3 0 R>>>>", latin("/X Do /X Do"));
        return drawing(pdf, form);
    }

    private static byte[] formsInCircle() {
        var pdf = aPdf();
        pdf.stream(FORM + "/Resources<</XObject<</X 4 0 R/Y 5 0 R>>>>", latin("/X Do /Y Do"));
        pdf.stream(FORM + "/Resources<</XObject<</X 5 0 R/Y 3 0 R>>>>", latin("/X Do /Y Do"));
        pdf.stream(FORM + "/Resources<</XObject<</X 3 0 R/Y 4 0 R>>>>", latin("/X Do /Y Do"));
        return drawing(pdf, 3);
    }

    private static byte[] formsThatMultiply() {
        var pdf = aPdf();
        for (int i = 3; i < 40; i++) {
            pdf.stream(FORM + "/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>", latin("/X Do /X Do"));
        }
        pdf.stream(FORM, latin("0 0 m"));
        return drawing(pdf, 3);
    }

    private static byte[] deepForms() {
        var pdf = aPdf();
        for (int i = 3; i < 10_000; i++) {
            pdf.stream(FORM + "/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>", latin("/X Do"));
        }
        pdf.stream(FORM, latin("0 0 m"));
        return drawing(pdf, 3);
    }

    private static byte[] drawing(Pdf pdf, int form) {
        return pdf.text(50, 700, 9, "Ada")
                .resources("/XObject<</X " + form + " 0 R>>")
                .raw("/X Do")
                .bytes();
    }

    private static byte[] drawnFontInItself() {
        var pdf = aPdf();
        int glyph = pdf.stream("", latin("1000 0 d0 BT /T 9 Tf (a) Tj ET"));
        int font = pdf.object(
                "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 97/LastChar 97"
                        + "/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a " + glyph
                        + " 0 R>>/Resources<</Font<</T 4 0 R>>>>>>");
        return pdf.resources("/Font<</T " + font + " 0 R>>")
                .text("T", 50, 700, 9, "aaa")
                .bytes();
    }

    private static byte[] patternInItself() {
        var pdf = aPdf();
        int pattern = pdf.stream(
                "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .0001/YStep .0001/Resources<</Pattern<</P 3 0 R>>>>",
                latin("/Pattern cs /P scn 0 0 9 9 re f"));
        return pdf.resources("/Pattern<</P " + pattern + " 0 R>>")
                .raw("/Pattern cs /P scn 0 0 600 900 re f 0 g")
                .text(50, 700, 9, "Ada")
                .bytes();
    }

    private static byte[] maskInItself() {
        var pdf = aPdf();
        pdf.stream(FORM + "/Group<</S/Transparency>>/Resources<</ExtGState<</G 4 0 R>>>>", latin("/G gs 0 0 9 9 re f"));
        int state = pdf.object("<</Type/ExtGState/SMask<</S/Luminosity/G 3 0 R>>>>");
        return pdf.resources("/ExtGState<</G " + state + " 0 R>>")
                .raw("/G gs")
                .text(50, 700, 9, "Ada")
                .bytes();
    }

    private static byte[] sized(String box) {
        return aPdf().page("/MediaBox" + box).text(50, 700, 9, "Ada").bytes();
    }

    private static byte[] moved(String matrix) {
        return aPdf().raw(matrix + " cm")
                .text(50, 700, 9, "Ada")
                .raw("BT /F1 9 Tf " + matrix + " Tm (Ada) Tj ET")
                .bytes();
    }

    private static byte[] annotations() {
        var pdf = aPdf();
        int one = pdf.object("<</Type/Annot/Subtype/Link/Rect[0 0 600 900]/A<</S/URI/URI(http://example.invalid/)>>>>");
        return pdf.page("/MediaBox[0 0 600 900]/Annots[" + (one + " 0 R ").repeat(100_000) + "]")
                .text(50, 700, 9, "Ada ".repeat(20_000))
                .bytes();
    }
}
