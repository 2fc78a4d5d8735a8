package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.reader.Hidden.Kind;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A CV with hidden text reads, to the letter, as its clean twin, and the hidden text is told.
class PdfTwinsTest {

    private static final String GHOST = "kubernetes guru";
    private static final int X = 60;
    private static final int Y = 300;

    private record Trick(String name, Kind kind, Consumer<Pdf> hiding) {}

    @TestFactory
    Stream<DynamicTest> hidden_text_leaves_no_trace_in_the_text() {
        return Stream.of(
                        trick("white", Kind.WHITE_TEXT, pdf -> ghost(pdf, "1 g")),
                        trick("white in CMYK", Kind.WHITE_TEXT, pdf -> ghost(pdf, "0 0 0 0 k")),
                        trick("nearly white", Kind.WHITE_TEXT, pdf -> ghost(pdf, "0.985 0.985 0.98 rg")),
                        trick("white on a white box", Kind.WHITE_TEXT, pdf -> ghost(pdf, "1 g 40 280 400 50 re f")),
                        trick("blue on a blue box", Kind.WHITE_TEXT, pdf -> ghost(pdf, "0 0 1 rg 40 280 400 50 re f")),
                        trick("white strokes", Kind.WHITE_TEXT, pdf -> ghost(pdf, "1 G 1 Tr")),
                        trick("white fill and strokes", Kind.WHITE_TEXT, pdf -> ghost(pdf, "1 g 1 G 2 Tr")),
                        trick("white in a form", Kind.WHITE_TEXT, PdfTwinsTest::inForm),
                        trick("no paint", Kind.INVISIBLE, pdf -> ghost(pdf, "3 Tr")),
                        trick("only a clip", Kind.INVISIBLE, pdf -> ghost(pdf, "7 Tr")),
                        trick("opacity of fills", Kind.TRANSPARENT, pdf -> faded(pdf, "/ca 0")),
                        trick("opacity of a form", Kind.TRANSPARENT, PdfTwinsTest::inFadedForm),
                        trick("tiny", Kind.TINY, pdf -> pdf.raw("BT /F1 1.2 Tf 60 300 Td (kubernetes guru) Tj ET")),
                        trick(
                                "tiny by the text matrix",
                                Kind.TINY,
                                pdf -> pdf.raw("BT /F1 12 Tf .1 0 0 .1 60 300 Tm (kubernetes guru) Tj ET")),
                        trick("tiny by the page matrix", Kind.TINY, pdf -> ghost(pdf, ".08 0 0 .08 50 280 cm")),
                        trick("tiny by scaling", Kind.TINY, pdf -> ghost(pdf, "2 Tz")),
                        trick("left of the page", Kind.OFF_PAGE, pdf -> at(pdf, -200, Y)),
                        trick("below the page", Kind.OFF_PAGE, pdf -> at(pdf, X, -30)),
                        trick("under a white box", Kind.COVERED, pdf -> covered(pdf, "1 g 40 280 400 50 re f")),
                        trick(
                                "under a dark path",
                                Kind.COVERED,
                                pdf -> covered(pdf, "0 g 40 280 m 500 280 l 500 330 l 40 330 l h f")),
                        trick("under a picture", Kind.COVERED, PdfTwinsTest::underPicture),
                        trick(
                                "under an inline picture",
                                Kind.COVERED,
                                pdf -> covered(pdf, "q 400 0 0 50 40 280 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q")),
                        trick("clipped away", Kind.CLIPPED, pdf -> ghost(pdf, "0 0 9 9 re W n")),
                        trick("clipped by nothing", Kind.CLIPPED, pdf -> ghost(pdf, "0 0 0 0 re W n")),
                        trick("clipped by a form", Kind.CLIPPED, PdfTwinsTest::clippedByForm),
                        trick("a layer that is off", Kind.INVISIBLE, PdfTwinsTest::layerOff),
                        trick("a form on a layer that is off", Kind.INVISIBLE, PdfTwinsTest::formOnLayerOff))
                .map(trick -> DynamicTest.dynamicTest(trick.name(), () -> assertNoTrace(trick)));
    }

    private static void assertNoTrace(Trick trick) {
        Document clean = document(aCv(pdf -> {}).bytes());

        Document twin = document(aCv(trick.hiding()).bytes());

        assertThat(twin.text()).isEqualTo(clean.text());
        assertThat(twin.hidden()).containsExactly(new Hidden(trick.kind(), 1, GHOST));
        assertThat(clean.hidden()).isEmpty();
    }

    private static Trick trick(String name, Kind kind, Consumer<Pdf> hiding) {
        return new Trick(name, kind, hiding);
    }

    /// Text before, around and after the place of the ghost, in two columns.
    private static Pdf aCv(Consumer<Pdf> hiding) {
        var pdf = aPdf().bold(60, 780, 18, "Ada Lovelace").text(60, 760, 10, "ada@example.org");
        for (int i = 0; i < 12; i++) {
            pdf.text(60, 700 - 14 * i, 10, "Shipped engine " + i + " on time")
                    .text(420, 703 - 15 * i, 10, "Skill " + i);
        }
        pdf.raw("q");
        hiding.accept(pdf);
        return pdf.raw("Q").text(60, 200, 10, "Mathematics, London").raw("0 Tr 0 g");
    }

    private static void ghost(Pdf pdf, String before) {
        pdf.raw(before).text(X, Y, 12, GHOST);
    }

    private static void at(Pdf pdf, int x, int y) {
        pdf.text(x, y, 12, GHOST);
    }

    private static void covered(Pdf pdf, String after) {
        pdf.text(X, Y, 12, GHOST).raw(after);
    }

    private static void faded(Pdf pdf, String entries) {
        pdf.resources("/ExtGState<</Faded<<" + entries + ">>>>");
        ghost(pdf, "/Faded gs");
    }

    private static void inForm(Pdf pdf) {
        form(pdf, "/BBox[0 0 600 900]", "1 g ");
        pdf.raw("/Fm Do");
    }

    private static void inFadedForm(Pdf pdf) {
        form(pdf, "/BBox[0 0 600 900]/Group<</S/Transparency>>", "");
        pdf.resources("/ExtGState<</Faded<</ca 0>>>>").raw("/Faded gs /Fm Do");
    }

    private static void clippedByForm(Pdf pdf) {
        form(pdf, "/BBox[0 0 20 20]", "");
        pdf.raw("/Fm Do");
    }

    private static void form(Pdf pdf, String entries, String before) {
        String content = before + "BT /F1 12 Tf 60 300 Td (" + GHOST + ") Tj ET";
        int form = pdf.stream(
                "/Type/XObject/Subtype/Form" + entries, content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        pdf.resources("/XObject<</Fm " + form + " 0 R>>");
    }

    private static void underPicture(Pdf pdf) {
        int picture = pdf.stream(
                "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", new byte[1]);
        pdf.resources("/XObject<</Im " + picture + " 0 R>>");
        covered(pdf, "q 400 0 0 50 40 280 cm /Im Do Q");
    }

    private static int layer(Pdf pdf) {
        int layer = pdf.object("<</Type/OCG/Name(ghost)>>");
        pdf.catalog("/OCProperties<</OCGs[" + layer + " 0 R]/D<</OFF[" + layer + " 0 R]>>>>");
        return layer;
    }

    private static void layerOff(Pdf pdf) {
        pdf.resources("/Properties<</Layer " + layer(pdf) + " 0 R>>");
        ghost(pdf, "/OC /Layer BDC");
        pdf.raw("EMC");
    }

    private static void formOnLayerOff(Pdf pdf) {
        form(pdf, "/BBox[0 0 600 900]/OC " + layer(pdf) + " 0 R", "");
        pdf.raw("/Fm Do");
    }
}
