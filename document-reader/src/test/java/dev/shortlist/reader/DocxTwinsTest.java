package dev.shortlist.reader;

import static dev.shortlist.reader.Docx.aDocx;
import static dev.shortlist.reader.Docx.run;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.reader.Hidden.Kind;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A Word document with hidden text reads, to the letter, as its clean twin.
class DocxTwinsTest {

    private static final String GHOST = "kubernetes guru";
    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Ghost"><w:name w:val="ghost"/><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heir"><w:name w:val="heir"/><w:basedOn w:val="Ghost"/></w:style>
            <w:style w:type="paragraph" w:styleId="Pale"><w:name w:val="pale"/><w:rPr><w:color w:val="FDFDFD"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Dark"><w:name w:val="dark"/><w:pPr><w:shd w:fill="1F3864"/></w:pPr></w:style>
            <w:style w:type="character" w:styleId="Veil"><w:name w:val="veil"/><w:rPr><w:vanish/></w:rPr></w:style>
            """;

    private record Trick(String name, @Nullable Kind kind, String xml) {}

    @TestFactory
    Stream<DynamicTest> hidden_text_leaves_no_trace_in_the_text() {
        return Stream.of(
                        direct("vanished", Kind.VANISH, "<w:vanish/>"),
                        direct("vanished for good", Kind.VANISH, "<w:specVanish/>"),
                        direct("vanished by a character style", Kind.VANISH, "<w:rStyle w:val='Veil'/>"),
                        new Trick("vanished by a paragraph style", Kind.VANISH, styled("Ghost")),
                        new Trick("vanished by the style's parent", Kind.VANISH, styled("Heir")),
                        direct("white", Kind.WHITE_TEXT, "<w:color w:val='FFFFFF'/>"),
                        direct("nearly white", Kind.WHITE_TEXT, "<w:color w:val='FAFAFA'/>"),
                        new Trick("pale by style", Kind.WHITE_TEXT, styled("Pale")),
                        direct(
                                "white on white shading",
                                Kind.WHITE_TEXT,
                                "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='FFFFFF'/>"),
                        direct(
                                "blue on blue",
                                Kind.WHITE_TEXT,
                                "<w:color w:val='0000AA'/><w:shd w:val='clear' w:fill='0000AA'/>"),
                        direct(
                                "nearly blue on blue",
                                Kind.WHITE_TEXT,
                                "<w:color w:val='0000A8'/><w:shd w:val='clear' w:fill='0000AA'/>"),
                        direct(
                                "yellow on a yellow highlight",
                                Kind.WHITE_TEXT,
                                "<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>"),
                        direct("tiny", Kind.TINY, "<w:sz w:val='3'/>"),
                        direct("tiny by scaling", Kind.TINY, "<w:w w:val='1'/>"),
                        new Trick(
                                "deleted",
                                null,
                                "<w:p><w:del><w:r><w:delText>" + GHOST + "</w:delText></w:r></w:del></w:p>"),
                        new Trick("moved away", null, "<w:p><w:moveFrom>" + run("", GHOST) + "</w:moveFrom></w:p>"),
                        new Trick("a deleted row", null, row("<w:del w:id='1'/>")),
                        new Trick("a hidden row", Kind.VANISH, row("<w:hidden/>")),
                        new Trick(
                                "white in a white cell", Kind.WHITE_TEXT, cell("FFFFFF", "<w:color w:val='FFFFFF'/>")))
                .map(trick -> DynamicTest.dynamicTest(trick.name(), () -> assertNoTrace(trick)));
    }

    @Test
    void comments_are_not_the_candidates_text() {
        var docx = aCv("<w:p>" + "<w:r><w:commentReference w:id='1'/></w:r></w:p>")
                .story("comments", "comments", "<w:comment w:id='1'><w:p>" + run("", GHOST) + "</w:p></w:comment>");

        assertThat(document(docx.bytes()).text()).isEqualTo(clean());
    }

    @Test
    void what_is_seen_is_text_however_it_looks() {
        assertSeen("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='1F3864'/>");
        assertSeen("<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>");
        assertSeen("<w:color w:val='auto'/>");
        assertSeen("<w:color w:val='BFBFBF'/>");
        assertSeen("<w:vanish w:val='0'/>");
        assertSeen("<w:sz w:val='12'/>");
        assertSeen("<w:vertAlign w:val='superscript'/>");
        assertSeen("<w:webHidden/>");
    }

    @Test
    void white_text_is_seen_where_a_style_shades_the_paragraph() {
        var docx = aDocx().xml("<w:p><w:pPr><w:pStyle w:val='Dark'/></w:pPr>"
                + run("<w:color w:val='FFFFFF'/>", "SKILLS") + "</w:p>");

        assertThat(document(withStyles(docx)).text()).isEqualTo("SKILLS");
    }

    @Test
    void vanishing_in_the_mark_of_a_paragraph_does_not_hide_its_text() {
        var docx = aDocx().xml("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + run("", "Ada") + "</w:p>");

        assertThat(document(docx.bytes()).text()).isEqualTo("Ada");
    }

    private static void assertNoTrace(Trick trick) {
        Document twin = document(withStyles(aCv(trick.xml())));

        assertThat(twin.text()).isEqualTo(clean());
        if (trick.kind() != null) {
            assertThat(twin.hidden()).containsExactly(new Hidden(trick.kind(), 1, GHOST));
        }
    }

    private static void assertSeen(String properties) {
        assertThat(document(aDocx().paragraph(properties, "seen").bytes()).text())
                .as(properties)
                .isEqualTo("seen");
    }

    private static String clean() {
        return document(withStyles(aCv(""))).text();
    }

    private static Docx aCv(String hidden) {
        return aDocx().paragraph("Ada Lovelace")
                .paragraph("Experience")
                .xml(hidden)
                .paragraph("Engines, London");
    }

    private static byte[] withStyles(Docx docx) {
        return docx.story("styles", "styles", STYLES).bytes();
    }

    private static Trick direct(String name, Kind kind, String properties) {
        return new Trick(name, kind, "<w:p>" + run(properties, GHOST) + "</w:p>");
    }

    private static String styled(String style) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run("", GHOST) + "</w:p>";
    }

    private static String row(String properties) {
        return "<w:tbl><w:tr><w:trPr>" + properties + "</w:trPr><w:tc><w:p>" + run("", GHOST)
                + "</w:p></w:tc></w:tr></w:tbl>";
    }

    private static String cell(String ground, String properties) {
        return "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill='" + ground + "'/></w:tcPr><w:p>" + run(properties, GHOST)
                + "</w:p></w:tc></w:tr></w:tbl>";
    }
}
