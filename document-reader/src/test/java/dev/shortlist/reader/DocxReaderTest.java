package dev.shortlist.reader;

import static dev.shortlist.reader.Docx.aDocx;
import static dev.shortlist.reader.Docx.run;
import static dev.shortlist.reader.Readings.document;
import static dev.shortlist.reader.Readings.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.reader.Hidden.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {

    @Test
    void the_words_are_those_that_poi_finds() throws IOException {
        byte[] bytes = aCvByPoi();

        assertThat(words(document(bytes).text())).containsExactlyInAnyOrderElementsOf(words(textByPoi(bytes)));
    }

    @Test
    void contact_in_the_header_comes_first() {
        var docx =
                aDocx().paragraph("Experience").story("header", "hdr", "<w:p>" + run("", "ada@example.com") + "</w:p>");

        assertThat(lines(docx)).containsExactly("ada@example.com", "Experience");
    }

    @Test
    void headers_that_say_the_same_are_read_once() {
        var header = "<w:p>" + run("", "Ada Lovelace") + "</w:p>";
        var docx = aDocx().paragraph("Body").story("header", "hdr", header).story("header", "hdr", header);

        assertThat(lines(docx)).containsExactly("Ada Lovelace", "Body");
    }

    @Test
    void footnotes_and_footers_come_last() {
        var docx = aDocx().paragraph("Body")
                .story("footer", "ftr", "<w:p>" + run("", "Page one") + "</w:p>")
                .story("footnotes", "footnotes", "<w:footnote><w:p>" + run("", "A note") + "</w:p></w:footnote>");

        assertThat(lines(docx)).containsExactly("Body", "A note", "Page one");
    }

    @Test
    void headings_are_known_by_level_and_by_inheritance_whatever_their_id() {
        var styles = """
                <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
                <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>
                <w:style w:type="paragraph" w:styleId="Level"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="y"/><w:basedOn w:val="Loop"/></w:style>
                """;
        var docx = aDocx().styled("berschrift1", "One")
                .styled("Mine", "Two")
                .styled("Level", "Three")
                .styled("Loop", "plain text that is no heading at all")
                .story("styles", "styles", styles);

        assertThat(document(docx.bytes()).lines().stream().filter(Line::heading).map(Line::text))
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void a_comment_that_looks_like_the_end_of_a_style_does_not_show_what_is_hidden() {
        var styles = """
                <w:style w:type="paragraph" w:styleId="Trap"><w:name w:val="x"/>
                  <!-- </w:style><w:style w:styleId="Other"> -->
                  <w:rPr><w:vanish/></w:rPr></w:style>
                """;
        var docx = aDocx().paragraph("Seen").styled("Trap", "not seen").story("styles", "styles", styles);

        assertThat(lines(docx)).containsExactly("Seen");
    }

    @Test
    void properties_that_repeat_count_again_and_on_the_ground_of_their_own_place() {
        var white = run("<w:color w:val=\"FFFFFF\"/>", "White on dark");
        var dark = "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"101010\"/></w:tcPr><w:p>" + white
                + "</w:p></w:tc></w:tr></w:tbl>";
        var docx = aDocx().xml(dark)
                .paragraph("<w:color w:val=\"FFFFFF\"/>", "White on white")
                .paragraph("<w:color w:val=\"000000\"/>", "Black on white")
                .xml(dark);

        assertThat(lines(docx)).containsExactly("White on dark", "Black on white", "White on dark");
    }

    @Test
    void a_row_of_facts_is_a_line_and_cells_of_a_layout_are_regions() {
        var facts = "<w:tbl><w:tr>" + cell("2019") + cell("Analytical Engines") + "</w:tr></w:tbl>";
        var layout = "<w:tbl><w:tr>" + cell("SKILLS", "Algebra") + cell("EXPERIENCE", "Programmer") + "</w:tr></w:tbl>";

        assertThat(lines(aDocx().xml(facts))).containsExactly("2019\tAnalytical Engines");
        assertThat(lines(aDocx().xml(layout))).containsExactly("SKILLS", "Algebra", "EXPERIENCE", "Programmer");
        var regions = document(aDocx().xml(layout).bytes()).lines().stream()
                .map(Line::region)
                .distinct();
        assertThat(regions).hasSize(2);
    }

    @Test
    void a_date_beside_an_entry_belongs_to_its_first_line() {
        var table = "<w:tbl><w:tr>" + cell("2019") + cell("Programmer", "Wrote a program") + "</w:tr></w:tbl>";

        assertThat(lines(aDocx().xml(table))).containsExactly("2019\tProgrammer", "Wrote a program");
    }

    @Test
    void a_text_box_is_read_once_though_it_is_written_twice() {
        var box = "<w:txbxContent><w:p>" + run("", "In the box") + "</w:p></w:txbxContent>";
        var docx = aDocx().xml("<w:p>" + run("", "Before") + "<w:r><mc:AlternateContent><mc:Choice><wps:wsp>" + box
                + "</wps:wsp></mc:Choice><mc:Fallback><v:shape>" + box
                + "</v:shape></mc:Fallback></mc:AlternateContent></w:r></w:p>");

        assertThat(lines(docx)).containsExactly("Before", "In the box");
    }

    @Test
    void links_know_their_words() {
        var docx = aDocx().link("l1", "https://ada.example")
                .xml("<w:p><w:hyperlink r:id=\"l1\">" + run("", "my page") + "</w:hyperlink></w:p>");

        var document = document(docx.bytes());
        assertThat(document.links()).containsExactly(new Link("https://ada.example", 0, 7, null));
    }

    @Test
    void tabs_breaks_lists_and_symbols_are_kept() {
        var docx = aDocx().xml("<w:p><w:r><w:t>Title</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Next</w:t></w:r></w:p>")
                .xml("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run("", "Point") + "</w:p>")
                .xml("<w:p><w:r><w:sym w:char=\"F0B7\"/><w:t> self</w:t><w:noBreakHyphen/><w:t>made</w:t></w:r></w:p>");

        assertThat(lines(docx)).containsExactly("Title\t2019", "Next", "• Point", "• self-made");
    }

    @Test
    void deleted_text_is_gone_and_inserted_text_is_there() {
        var docx = aDocx().xml("<w:p><w:ins>" + run("", "kept")
                + "</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>");

        assertThat(lines(docx)).containsExactly("kept");
    }

    @Test
    void vanished_white_and_tiny_text_is_hidden() {
        assertHidden(Kind.VANISH, "<w:vanish/>");
        assertHidden(Kind.WHITE_TEXT, "<w:color w:val=\"FFFFFF\"/>");
        assertHidden(Kind.TINY, "<w:sz w:val=\"2\"/>");
    }

    @Test
    void white_text_on_a_shaded_cell_is_seen() {
        var cell = "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"1F3864\"/></w:tcPr><w:p>"
                + run("<w:color w:val=\"FFFFFF\"/>", "SKILLS") + "</w:p></w:tc></w:tr></w:tbl>";

        assertThat(lines(aDocx().xml(cell))).containsExactly("SKILLS");
    }

    @Test
    void zero_width_characters_are_found_and_dropped() {
        var document = document(aDocx().paragraph("Ja\u200bva pro\u2060grammer").bytes());

        assertThat(document.text()).isEqualTo("Java programmer");
        assertThat(document.hidden()).containsExactly(new Hidden(Kind.ZERO_WIDTH, 1, "Java programmer"));
    }

    @Test
    void entities_of_a_document_type_are_never_resolved(@TempDir Path folder) throws IOException {
        var docx = aDocx().xml("<w:p><w:r><w:t>Ada &xxe;</w:t></w:r></w:p>");

        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String type = "<!DOCTYPE d [<!ENTITY xxe SYSTEM \"%s\">]>".formatted(secret.toUri());
        assertThat(new DocumentReader().read(docx.bytes(type)).toString()).doesNotContain("the secret");
    }

    @Test
    void a_bomb_is_too_complex() {
        var docx = aDocx().xml("<w:p/>".repeat(6 << 20));

        assertThat(reason(docx.bytes())).isEqualTo(Refusal.Reason.TOO_COMPLEX);
    }

    @Test
    void tables_nested_without_end_are_too_complex() {
        assertThat(reason(aDocx().xml("<w:tbl><w:tr><w:tc>".repeat(5_000)).bytes()))
                .isEqualTo(Refusal.Reason.TOO_COMPLEX);
    }

    @Test
    void a_cut_file_is_corrupt_and_an_empty_one_empty() {
        byte[] whole = aDocx().paragraph("Ada").bytes();

        assertThat(reason(Arrays.copyOf(whole, whole.length - 30))).isEqualTo(Refusal.Reason.CORRUPT);
        assertThat(reason(aDocx().bytes())).isEqualTo(Refusal.Reason.EMPTY);
        assertThat(reason(aDocx().xml("<w:p><w:r>").bytes())).isEqualTo(Refusal.Reason.CORRUPT);
    }

    private static void assertHidden(Kind kind, String properties) {
        var document = document(aDocx().paragraph("Ada Lovelace")
                .paragraph(properties, "kubernetes guru")
                .bytes());

        assertThat(document.text()).isEqualTo("Ada Lovelace");
        assertThat(document.hidden()).containsExactly(new Hidden(kind, 1, "kubernetes guru"));
    }

    private static String cell(String... paragraphs) {
        var cell = new StringBuilder("<w:tc>");
        for (String paragraph : paragraphs) {
            cell.append("<w:p>").append(run("", paragraph)).append("</w:p>");
        }
        return cell.append("</w:tc>").toString();
    }

    private static List<String> lines(Docx docx) {
        return document(docx.bytes()).lines().stream().map(Line::text).toList();
    }

    private static byte[] aCvByPoi() throws IOException {
        try (var docx = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            docx.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("ada@example.com");
            docx.createParagraph().createRun().setText("Ada Lovelace");
            var experience = docx.createParagraph().createRun();
            experience.setText("Programmer");
            experience.addTab();
            experience.setText("1842 to 1843");
            experience.addBreak();
            experience.setText("مبرمجة محركات");
            var table = docx.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Languages");
            table.getRow(0).getCell(1).setText("English French");
            table.getRow(1).getCell(0).setText("Skills");
            table.getRow(1).getCell(1).setText("Algebra");
            docx.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("London");
            docx.write(out);
            return out.toByteArray();
        }
    }

    private static String textByPoi(byte[] bytes) throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes));
                var extractor = new XWPFWordExtractor(docx)) {
            return extractor.getText();
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
