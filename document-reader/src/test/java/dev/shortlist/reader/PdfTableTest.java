package dev.shortlist.reader;

import static dev.shortlist.reader.Pdf.aPdf;
import static dev.shortlist.reader.Readings.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTableTest {

    // The lines between columns stand at 50, 130, 250 and 500, those between rows at 700, 640 and 600.
    private static final String FILLED =
            "50 600 .8 100 re f 130 600 .8 100 re f 250 600 .8 100 re f 500 600 .8 100 re f "
                    + "50 700 450 .8 re f 50 640 450 .8 re f 50 600 450 .8 re f";
    private static final String STROKED =
            "1 w 50 600 m 50 700 l 130 600 m 130 700 l 250 600 m 250 700 l 500 600 m 500 700 l S "
                    + "50 700 m 500 700 l 50 640 m 500 640 l 50 600 m 500 600 l S";
    private static final String BOXES = "50 640 80 60 re S 130 640 120 60 re S 250 640 250 60 re S "
            + "50 600 80 40 re S 130 600 120 40 re S 250 600 250 40 re S";

    @Test
    void a_row_of_tall_cells_is_read_cell_by_cell_however_the_table_is_drawn() {
        for (String drawn : List.of(FILLED, STROKED, BOXES)) {
            assertThat(lines(positions().raw(drawn)))
                    .as(drawn)
                    .containsExactly(
                            "EXPERIENCE",
                            "2019 - 2024",
                            "Acme Rope Works",
                            "Hull",
                            "Rigger",
                            "Spliced ropes for forty ships",
                            "Taught three apprentices",
                            "2016 - 2019\tBell Foundry\tCaster",
                            "SKILLS");
        }
    }

    @Test
    void without_lines_it_is_no_table() {
        assertThat(lines(positions())).contains("2019 - 2024\tAcme Rope Works\tRigger");
    }

    @Test
    void short_cells_that_stand_close_are_parted_in_their_line() {
        var pdf = aPdf().text(53, 680, 10, "English")
                .text(93, 680, 10, "Native")
                .text(53, 660, 10, "Danish")
                .text(93, 660, 10, "Fair")
                .raw("50 650 40 20 re S 90 650 40 20 re S 50 670 40 20 re S 90 670 40 20 re S");

        assertThat(lines(pdf)).containsExactly("English\tNative", "Danish\tFair");
    }

    @Test
    void what_a_narrow_cell_broke_is_whole() {
        var pdf = aPdf().text(53, 680, 10, "Sep 2016 -")
                .text(53, 668, 10, "Mar 2019")
                .bold(133, 680, 10, "Brackenfell Marine Rope")
                .bold(133, 668, 10, "Works")
                .text(133, 656, 10, "Hull")
                .text(253, 680, 10, "Rigger")
                .text(253, 668, 10, "Spliced ropes")
                .raw("50 640 80 60 re S 130 640 120 60 re S 250 640 250 60 re S");

        assertThat(lines(pdf))
                .containsExactly(
                        "Sep 2016 - Mar 2019", "Brackenfell Marine Rope Works", "Hull", "Rigger", "Spliced ropes");
    }

    @Test
    void a_table_beside_a_sidebar_stays_in_its_column() {
        var pdf = positions().raw(FILLED);
        for (int i = 0; i < 9; i++) {
            pdf.text(520, 723 - i * 17, 10, "side " + i);
        }

        assertThat(lines(pdf))
                .startsWith("EXPERIENCE", "2019 - 2024", "Acme Rope Works")
                .endsWith("side 7", "side 8");
    }

    @Test
    void a_frame_and_lines_that_cross_the_text_are_no_table() {
        var pdf = aPdf().text(60, 680, 10, "The first of two lines that go on")
                .text(60, 664, 10, "to the second, in a frame")
                .raw("50 650 400 50 re S 150 650 m 150 700 l S");

        assertThat(lines(pdf)).containsExactly("The first of two lines that go on", "to the second, in a frame");
    }

    @Test
    void a_page_in_the_cells_of_one_large_table_has_columns() {
        var pdf = aPdf().raw("40 500 150 300 re S 190 500 350 300 re S");
        for (int i = 0; i < 6; i++) {
            pdf.text(50, 780 - i * 20, 10, "skill " + i).text(200, 780 - i * 20, 10, "what was done, part " + i);
        }

        assertThat(lines(pdf)).startsWith("skill 0", "skill 1", "skill 2").endsWith("what was done, part 5");
    }

    private static Pdf positions() {
        return aPdf().bold(50, 720, 12, "EXPERIENCE")
                .text(54, 685, 10, "2019 - 2024")
                .text(134, 685, 10, "Acme Rope Works")
                .text(134, 672, 10, "Hull")
                .text(254, 685, 10, "Rigger")
                .text(254, 672, 10, "Spliced ropes for forty ships")
                .text(254, 659, 10, "Taught three apprentices")
                .text(54, 620, 10, "2016 - 2019")
                .text(134, 620, 10, "Bell Foundry")
                .text(254, 620, 10, "Caster")
                .bold(50, 580, 12, "SKILLS");
    }

    private static List<String> lines(Pdf pdf) {
        return document(pdf.bytes()).lines().stream().map(Line::text).toList();
    }
}
