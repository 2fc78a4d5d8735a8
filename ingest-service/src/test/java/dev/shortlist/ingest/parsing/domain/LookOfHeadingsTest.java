package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.HINTS;
import static dev.shortlist.ingest.parsing.CvTexts.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.ingest.parsing.domain.Outcome.Parsed;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.FileKind;
import dev.shortlist.reader.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookOfHeadingsTest {

    private static final String BODY = """
            # Ada Marsh
            ada.marsh@example.com
            # %s
            Nurse, Harbour Hospital, 2014 - 2018
            # %s
            BSc Nursing, University of Leeds, 2013
            """;

    @Test
    void a_large_line_is_a_heading_though_it_is_written_small() {
        assertThat(names(BODY.formatted("experience", "education")))
                .containsExactly("contact", "experience", "education");
    }

    @Test
    void a_small_word_in_running_text_is_none() {
        assertThat(names(BODY.formatted("Experience", "Education") + "experience\n"))
                .containsExactly("contact", "experience", "education");
    }

    @Test
    void a_number_before_a_heading_in_the_margin_or_of_two_lines_is_no_bullet() {
        var cv = parsed("""
                Ada Marsh
                ada.marsh@example.com
                1. Professional
                Background
                Nurse, Harbour Hospital, 2014 - 2018
                2. Education     BSc Nursing, University of Leeds, 2013
                3. Languages     English, French
                """).cv();

        assertThat(cv.experience()).hasSize(1);
        assertThat(cv.education()).hasSize(1);
        assertThat(cv.languages()).hasSize(2);
    }

    /// The sections of a page on which the lines after a hash are large.
    private static List<String> names(String page) {
        var plain = Document.ofText(page.replace("# ", "").strip());
        var large = page.lines().map(line -> line.startsWith("#")).toList();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < plain.lines().size(); i++) {
            Line line = plain.lines().get(i);
            float size = large.get(i) ? 17 : 10;
            lines.add(new Line(line.text(), 1, line.start(), line.end(), null, size, false, 0, large.get(i), false));
        }
        var document = new Document(FileKind.PDF, 1, plain.text(), lines, List.of(), List.of(), List.of(), false);
        return ((Parsed) new CvReader().read(document, HINTS))
                .cv().sections().stream().map(CvSection::name).toList();
    }
}
