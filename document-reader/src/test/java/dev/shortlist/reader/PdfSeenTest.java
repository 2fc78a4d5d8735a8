package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.reader.Hidden.Kind;
import org.junit.jupiter.api.Test;

/// What looks unusual and is seen all the same is text; what is beside the page's own content is not hidden text.
class PdfSeenTest {

    @Test
    void white_headings_on_a_dark_sidebar_are_seen() {
        assertAllSeen(
                aPdf().raw("0.1 0.2 0.3 rg 0 0 180 842 re f 1 g")
                        .text(20, 700, 12, "SKILLS")
                        .raw("0 g"),
                "SKILLS");
    }

    @Test
    void a_sidebar_drawn_as_a_thick_line_carries_white_text() {
        assertAllSeen(aPdf().raw("0.1 0.2 0.3 RG 180 w 90 0 m 90 842 l S 1 g").text(20, 700, 12, "SKILLS"), "SKILLS");
    }

    @Test
    void text_on_a_picture_is_seen_in_any_colour() {
        var pdf = aPdf();
        int picture = pdf.stream(
                "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", new byte[1]);
        pdf.resources("/XObject<</Im " + picture + " 0 R>>").raw("q 595 0 0 842 0 0 cm /Im Do Q 1 g");

        assertAllSeen(pdf.text(50, 700, 12, "Ada").raw("0 g").text(50, 600, 12, "Lovelace"), "Ada\nLovelace");
    }

    @Test
    void text_on_a_shading_is_seen() {
        assertAllSeen(aPdf().raw("q 0 600 595 242 re W n /Sh sh Q 1 g").text(50, 700, 12, "Ada"), "Ada");
    }

    @Test
    void small_print_and_superscripts_are_seen() {
        var pdf = aPdf().text(50, 700, 6, "small print of six points")
                .text(50, 600, 10, "E = mc")
                .text(83, 604, 5, "2");

        assertThat(document(pdf.bytes()).text()).contains("small print of six points", "E = mc", "2");
        assertThat(document(pdf.bytes()).hidden()).isEmpty();
    }

    @Test
    void text_on_a_box_drawn_before_it_is_seen() {
        assertAllSeen(aPdf().raw("0.9 g 40 690 300 30 re f 0 g").text(50, 700, 12, "Ada"), "Ada");
    }

    @Test
    void text_inside_its_clip_is_seen() {
        assertAllSeen(
                aPdf().raw("q 40 690 300 30 re W n").text(50, 700, 12, "Ada").raw("Q"), "Ada");
    }

    @Test
    void a_frame_around_text_covers_nothing() {
        assertAllSeen(aPdf().text(50, 700, 12, "Ada").raw("40 690 300 30 re S"), "Ada");
    }

    @Test
    void an_underline_and_a_line_through_text_cover_nothing() {
        assertAllSeen(aPdf().text(50, 700, 12, "Ada").raw("50 698 40 1 re f 50 704 40 1 re f"), "Ada");
    }

    @Test
    void a_box_that_is_half_transparent_covers_nothing() {
        var pdf = aPdf().resources("/ExtGState<</Half<</ca .4>>>>").text(50, 700, 12, "Ada");

        assertAllSeen(pdf.raw("/Half gs 0 0 1 rg 40 690 300 30 re f"), "Ada");
    }

    @Test
    void text_on_layers_that_are_on_is_seen() {
        var pdf = aPdf();
        int layer = pdf.object("<</Type/OCG/Name(shown)>>");
        pdf.catalog("/OCProperties<</OCGs[" + layer + " 0 R]/D<</ON[" + layer + " 0 R]>>>>")
                .resources("/Properties<</L " + layer + " 0 R>>");

        assertAllSeen(pdf.raw("/OC /L BDC").text(50, 700, 12, "Ada").raw("EMC"), "Ada");
    }

    @Test
    void strokes_that_are_seen_are_text() {
        assertAllSeen(aPdf().raw("1 g 0 G 1 Tr").text(50, 700, 12, "Ada"), "Ada");
        assertAllSeen(aPdf().raw("1 g 0 G 2 Tr").text(50, 700, 12, "Ada"), "Ada");
    }

    @Test
    void text_outside_the_crop_box_of_a_turned_page_is_hidden() {
        for (int turn : new int[] {0, 90, 180, 270}) {
            var pdf = aPdf().page("/MediaBox[0 0 595 842]/CropBox[0 300 595 842]/Rotate " + turn)
                    .text(50, 750, 12, "Ada")
                    .text(50, 100, 12, "ghost");

            assertThat(document(pdf.bytes()).text()).isEqualTo("Ada");
            assertThat(document(pdf.bytes()).hidden()).containsExactly(new Hidden(Kind.OFF_PAGE, 1, "ghost"));
        }
    }

    @Test
    void replacement_text_that_says_other_than_the_glyphs_is_not_believed() {
        var pdf = aPdf().raw("/Span <</ActualText (kubernetes guru)>> BDC")
                .text(50, 700, 12, "Ada")
                .raw("EMC");

        assertAllSeen(pdf, "Ada");
    }

    @Test
    void notes_and_hidden_fields_are_no_text() {
        var pdf = aPdf().text(50, 700, 12, "Ada");
        int look = pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 200 20]",
                "BT /F1 12 Tf 2 5 Td (ghost) Tj ET".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        String entries = "/Rect[50 500 250 520]/Contents(ghost)/AP<</N " + look + " 0 R>>>>";
        pdf.page("/MediaBox[0 0 595 842]/Annots[<</Subtype/Text" + entries + "<</Subtype/Widget/F 2" + entries + "]");

        assertAllSeen(pdf, "Ada");
    }

    @Test
    void hidden_text_between_words_does_not_part_them() {
        var pdf = aPdf().text(50, 700, 12, "Kuber")
                .raw("q 1 g")
                .text(60, 700, 12, "zzz")
                .raw("Q")
                .text(82, 700, 12, "netes");

        assertThat(document(pdf.bytes()).text()).isEqualTo("Kubernetes");
    }

    private static void assertAllSeen(Pdf pdf, String text) {
        Document document = document(pdf.bytes());

        assertThat(document.text()).isEqualTo(text);
        assertThat(document.hidden()).isEmpty();
    }
}
