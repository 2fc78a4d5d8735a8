package dev.shortlist.reader;

import static dev.shortlist.reader.Docx.aDocx;
import static dev.shortlist.reader.Docx.run;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// White text on something dark that is drawn is seen; on white it is not.
class DocxSceneryTest {

    private static final String WHITE = run("<w:color w:val='FFFFFF'/>", "Skills");
    private static final String BOX = "<w:txbxContent><w:p>" + WHITE + "</w:p></w:txbxContent>";
    private static final String DARK = "<a:solidFill><a:srgbClr val='1F3864'/></a:solidFill>";
    private static final String BAND = "<a:xfrm><a:off x='0' y='0'/><a:ext cx='7560000' cy='1100000'/></a:xfrm>";
    private static final String PORTRAIT = "<a:xfrm><a:ext cx='1080000' cy='1440000'/></a:xfrm>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                DARK,
                "<a:solidFill><a:schemeClr val='accent1'/></a:solidFill>",
                "<a:solidFill><a:schemeClr val='bg1'><a:lumMod val='50000'/></a:schemeClr></a:solidFill>",
                "<a:gradFill><a:gsLst><a:gs pos='0'><a:srgbClr val='FFFFFF'/></a:gs></a:gsLst></a:gradFill>",
                "<a:blipFill/>"
            })
    void in_a_filled_box_it_is_seen(String fill) {
        assertThat(read(inBox("<wps:spPr>" + fill + "</wps:spPr>"))).isEqualTo("Name\nSkills");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a:noFill/>",
                "<a:solidFill><a:srgbClr val='FFFFFF'/></a:solidFill>",
                "<a:solidFill><a:schemeClr val='bg1'/></a:solidFill>",
                "<a:noFill/><a:ln><a:solidFill><a:srgbClr val='1F3864'/></a:solidFill></a:ln>"
            })
    void in_a_blank_box_it_is_not(String fill) {
        assertThat(read(inBox("<wps:spPr>" + fill + "</wps:spPr>"))).isEqualTo("Name");
    }

    @Test
    void a_box_may_take_its_fill_from_the_theme() {
        var reference = "<wps:style><a:fillRef idx='%s'><a:schemeClr val='accent1'/></a:fillRef></wps:style>";

        assertThat(read(inBox("<wps:spPr/>" + reference.formatted(1)))).isEqualTo("Name\nSkills");
        assertThat(read(inBox("<wps:spPr/>" + reference.formatted(0)))).isEqualTo("Name");
        assertThat(read(inBox("<wps:spPr><a:noFill/></wps:spPr>" + reference.formatted(1))))
                .isEqualTo("Name");
    }

    @Test
    void boxes_of_old_documents_have_fills_too() {
        assertThat(read(inOldBox("fillcolor='#1f3864 [3204]'"))).isEqualTo("Name\nSkills");
        assertThat(read(inOldBox("fillcolor='navy'"))).isEqualTo("Name\nSkills");
        assertThat(read(inOldBox("fillcolor='white [3201]'"))).isEqualTo("Name");
        assertThat(read(inOldBox("fillcolor='#1f3864' filled='f'"))).isEqualTo("Name");
        assertThat(read(inOldBox(""))).isEqualTo("Name");
    }

    @Test
    void the_fill_of_one_box_is_not_that_of_the_next() {
        var dark = "<wps:wsp><wps:spPr>" + DARK + "</wps:spPr></wps:wsp>";

        assertThat(read(drawing("<wp:inline>" + dark + "<wps:wsp><wps:spPr/>" + BOX + "</wps:wsp></wp:inline>")))
                .isEqualTo("Name");
    }

    @Test
    void on_a_page_with_a_large_dark_shape_it_is_seen() {
        var band = "<wp:anchor behindDoc='1'><wps:wsp><wps:spPr>" + BAND + DARK + "</wps:spPr></wps:wsp></wp:anchor>";

        assertThat(read(drawing(band) + "<w:p>" + WHITE + "</w:p>")).isEqualTo("Name\nSkills");
        var docx =
                aDocx().story("header", "hdr", drawing(band)).paragraph("Name").xml("<w:p>" + WHITE + "</w:p>");
        assertThat(document(docx.bytes()).text()).isEqualTo("Name\nSkills");
    }

    @Test
    void on_a_page_with_a_picture_behind_all_it_is_seen() {
        var picture = "<wp:anchor behindDoc='1'><pic:pic><pic:blipFill/><pic:spPr>" + BAND
                + "<a:noFill/></pic:spPr></pic:pic></wp:anchor>";

        assertThat(read(drawing(picture) + "<w:p>" + WHITE + "</w:p>")).isEqualTo("Name\nSkills");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<wp:anchor><pic:pic><pic:blipFill/><pic:spPr>" + PORTRAIT + "</pic:spPr></pic:pic></wp:anchor>",
                "<wp:inline><wps:wsp><wps:spPr>" + BAND + DARK + "</wps:spPr></wps:wsp></wp:inline>",
                "<wp:anchor><wps:wsp><wps:spPr>" + BAND + "<a:noFill/></wps:spPr></wps:wsp></wp:anchor>"
            })
    void a_portrait_or_a_shape_in_a_line_is_no_ground_for_the_page(String drawn) {
        assertThat(read(drawing(drawn) + "<w:p>" + WHITE + "</w:p>")).isEqualTo("Name");
    }

    private static String inBox(String properties) {
        return drawing("<wp:anchor><wps:wsp>" + properties + "<wps:txbx>" + BOX + "</wps:txbx></wps:wsp></wp:anchor>");
    }

    private static String inOldBox(String attributes) {
        return "<w:p><w:r><w:pict><v:rect " + attributes + "><v:textbox>" + BOX + "</v:textbox></v:rect></w:pict></w:r>"
                + "</w:p>";
    }

    private static String drawing(String xml) {
        return "<w:p><w:r><w:drawing>" + xml + "</w:drawing></w:r></w:p>";
    }

    private static String read(String body) {
        return document(aDocx().paragraph("Name").xml(body).bytes()).text();
    }
}
