package dev.shortlist.ingest.parsing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.reader.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SectionsPropertyTest {

    private static final int DOCUMENTS = 500;
    private static final long SEED = 20_261_126;
    private static final List<String> HEADINGS = List.of(
            "Experience", "EDUCATION", "Skills", "Languages", "Projects", "References", "الخبرات العملية", "المهارات");
    private static final List<String> LINES = List.of(
            "Software Engineer, Northwind Ltd, March 2019 - Present (%s)",
            "• Moved %s services to Kubernetes without interruption",
            "BSc Computer Science, University of Leeds, 2012 - 2016 %s",
            "Reviewed the code of %s colleagues",
            "مهندس برمجيات، شركة النيل، يناير 2020 - حتى الآن %s",
            "• تقليص زمن النشر إلى %s دقائق",
            "%s",
            "Ada Marlow %s | ada@example.org | +44 20 7946 0199");

    private final CvReader reader = new CvReader();
    private final Random random = new Random(SEED);

    @Test
    void every_line_of_a_cv_stands_in_exactly_one_section() {
        int read = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            var marks = new ArrayList<String>();
            var text = text(marks);
            var outcome = reader.read(Document.ofText(text), new Hints("any.txt", LocalDate.of(2026, 11, 1)));
            if (outcome instanceof Outcome.Parsed(var cv)) {
                var sections = cv.sections().stream().map(CvSection::text).collect(Collectors.joining("\n"));
                assertThat(marks)
                        .as(text)
                        .allSatisfy(mark ->
                                assertThat(sections.split(mark, -1)).as(mark).hasSize(2));
                read++;
            }
        }
        assertThat(read).isGreaterThan(DOCUMENTS / 2);
    }

    @Test
    void the_same_text_is_read_the_same_way_every_time() {
        for (int i = 0; i < DOCUMENTS / 10; i++) {
            var document = Document.ofText(text(new ArrayList<>()));
            var hints = new Hints("any.txt", LocalDate.of(2026, 11, 1));

            assertThat(new CvReader().read(document, hints)).isEqualTo(reader.read(document, hints));
        }
    }

    /// Headings and lines in any order; each line has a mark of its own.
    private String text(List<String> marks) {
        var lines = new ArrayList<String>();
        lines.add("Ada Marlow");
        lines.add("ada@example.org");
        int count = 10 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(5) == 0) {
                lines.add(HEADINGS.get(random.nextInt(HEADINGS.size())));
            } else {
                var mark = "mark" + i + "x";
                marks.add(mark);
                lines.add(LINES.get(random.nextInt(LINES.size())).formatted(mark));
            }
        }
        return String.join("\n", lines);
    }
}
