package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.reader.Hidden.Kind;
import org.junit.jupiter.api.Test;

class PdfVisibilityTest {

    @Test
    void white_text_on_white_paper_is_hidden() {
        assertHidden(Kind.WHITE_TEXT, aCv().raw("1 g").text(50, 700, 12, "kubernetes guru"));
    }

    @Test
    void nearly_white_text_is_hidden_too() {
        assertHidden(Kind.WHITE_TEXT, aCv().raw("0.98 0.99 1 rg").text(50, 700, 12, "kubernetes guru"));
    }

    @Test
    void white_text_on_a_dark_panel_is_seen() {
        var pdf = aCv().raw("0.1 0.2 0.4 rg 0 600 300 150 re f 1 g").text(50, 700, 12, "kubernetes guru");

        assertThat(document(pdf.bytes()).text()).contains("kubernetes guru");
        assertThat(document(pdf.bytes()).hidden()).isEmpty();
    }

    @Test
    void dark_text_on_a_panel_of_the_same_colour_is_hidden() {
        var panel = "0.1 0.2 0.4 rg 0 600 300 150 re f";

        assertHidden(Kind.WHITE_TEXT, aCv().raw(panel).text(50, 700, 12, "kubernetes guru"));
    }

    @Test
    void pale_grey_and_yellow_text_is_seen() {
        var pdf = aCv().raw("0.8 g").text(50, 700, 12, "pale").raw("1 1 0 rg").text(50, 680, 12, "yellow");

        assertThat(document(pdf.bytes()).text()).contains("pale", "yellow");
    }

    @Test
    void text_in_a_tint_of_a_named_ink_is_judged_by_what_it_looks_like() {
        var tint =
                "/ColorSpace<</S[/Separation/Ghost/DeviceRGB<</FunctionType 2/Domain[0 1]/C0[1 1 1]/C1[1 0 0]/N 1>>]>>";
        var pdf = aCv().resources(tint)
                .raw("/S cs 0 sc")
                .text(50, 700, 12, "kubernetes guru")
                .raw("1 sc")
                .text(50, 650, 12, "seen in red");

        assertHidden(Kind.WHITE_TEXT, pdf);
        assertThat(document(pdf.bytes()).text()).contains("seen in red");
    }

    @Test
    void text_in_the_invisible_mode_is_hidden() {
        assertHidden(Kind.INVISIBLE, aCv().raw("3 Tr").text(50, 700, 12, "kubernetes guru"));
    }

    @Test
    void transparent_text_is_hidden() {
        var pdf = aCv().resources("/ExtGState<</G<</ca 0.01>>>>").raw("/G gs").text(50, 700, 12, "kubernetes guru");

        assertHidden(Kind.TRANSPARENT, pdf);
    }

    @Test
    void transparent_text_over_its_own_drawn_letters_is_seen_as_bold() {
        var drawing = new StringBuilder("50 700 m ");
        for (int i = 0; i < 30; i++) {
            drawing.append("%d %d l ".formatted(50 + i * 3, i % 2 == 0 ? 709 : 698));
        }
        var pdf = aCv().resources("/ExtGState<</G<</ca 0>>>>")
                .raw(drawing + "f")
                .raw("/G gs")
                .text(50, 700, 12, "EXPERIENCE");

        var line = document(pdf.bytes()).lines().getLast();
        assertThat(line.text()).isEqualTo("EXPERIENCE");
        assertThat(line.bold()).isTrue();
    }

    @Test
    void tiny_text_is_hidden() {
        assertHidden(Kind.TINY, aCv().text(50, 700, 0.9, "kubernetes guru"));
    }

    @Test
    void text_made_tiny_by_the_matrix_is_hidden() {
        assertHidden(
                Kind.TINY,
                aCv().raw("q 0.05 0 0 0.05 0 0 cm")
                        .text(900, 9000, 12, "kubernetes guru")
                        .raw("Q"));
    }

    @Test
    void text_off_the_page_is_hidden() {
        assertHidden(Kind.OFF_PAGE, aCv().text(700, 700, 12, "kubernetes guru"));
    }

    @Test
    void text_outside_the_crop_box_is_hidden() {
        var pdf = aPdf().page("/MediaBox[0 0 595 842]/CropBox[0 300 595 842]")
                .text(50, 750, 12, "Ada Lovelace")
                .text(50, 100, 12, "kubernetes guru");

        assertHidden(Kind.OFF_PAGE, pdf);
    }

    @Test
    void text_under_a_later_panel_is_hidden() {
        assertHidden(Kind.COVERED, aCv().text(50, 700, 12, "kubernetes guru").raw("1 g 40 690 300 30 re f"));
    }

    @Test
    void text_under_a_picture_is_hidden() {
        var pdf = aCv();
        int image = pdf.stream(
                "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8",
                new byte[] {0});

        assertHidden(
                Kind.COVERED,
                pdf.resources("/XObject<</I " + image + " 0 R>>")
                        .text(50, 700, 12, "kubernetes guru")
                        .raw("q 300 0 0 40 40 690 cm /I Do Q"));
    }

    @Test
    void text_under_a_highlighter_is_seen() {
        var pdf = aPdf().resources("/ExtGState<</M<</BM/Multiply>>>>")
                .text(50, 700, 12, "kubernetes")
                .raw("/M gs 1 1 0 rg 40 690 300 30 re f");

        assertThat(document(pdf.bytes()).text()).isEqualTo("kubernetes");
    }

    @Test
    void clipped_text_is_hidden() {
        var pdf = aCv().raw("q 0 0 10 10 re W n")
                .text(50, 700, 12, "kubernetes guru")
                .raw("Q");

        assertHidden(Kind.CLIPPED, pdf);
    }

    @Test
    void text_on_a_layer_that_is_off_is_hidden() {
        var pdf = aCv();
        int layer = pdf.object("<</Type/OCG/Name(ghost)>>");
        pdf.catalog("/OCProperties<</OCGs[" + layer + " 0 R]/D<</OFF[" + layer + " 0 R]>>>>")
                .resources("/Properties<</L " + layer + " 0 R>>")
                .raw("/OC /L BDC")
                .text(50, 700, 12, "kubernetes guru")
                .raw("EMC");

        assertHidden(Kind.INVISIBLE, pdf);
    }

    @Test
    void a_finding_names_its_page() {
        var pdf = aCv().endPage().text(50, 750, 12, "Page two").raw("1 g").text(50, 700, 12, "ghost");

        assertThat(document(pdf.bytes()).hidden()).containsExactly(new Hidden(Kind.WHITE_TEXT, 2, "ghost"));
    }

    private static Pdf aCv() {
        return aPdf().text(50, 780, 12, "Ada Lovelace");
    }

    private static void assertHidden(Kind kind, Pdf pdf) {
        Document document = document(pdf.bytes());

        assertThat(document.text()).startsWith("Ada Lovelace").doesNotContain("kubernetes");
        assertThat(document.hidden()).containsExactly(new Hidden(kind, 1, "kubernetes guru"));
    }
}
