package dev.shortlist.ingest.scoring.domain;

import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.ParsedCv.Shape;
import java.util.List;

/// Whether the CV is laid out so that people and programs find their way.
final class FormatCriterion {

    private static final int HEADINGS = 3;
    private static final int BULLETS = 4;
    private static final int SHORTEST = 120;
    private static final int LONGEST = 1500;
    private static final int PAGES = 3;

    private FormatCriterion() {}

    static List<Check> checks(StructuredCv cv, Shape shape) {
        boolean fits = shape.words() >= SHORTEST && shape.words() <= LONGEST && shape.pages() <= PAGES;
        return List.of(
                Check.share(
                        shape.headings(),
                        HEADINGS,
                        40,
                        List.of(shape.headings() + " section headings"),
                        "Put usual headings over your sections: experience, education, skills"),
                Check.of(
                        shape.bullets() >= BULLETS,
                        20,
                        shape.bullets() + " bullet points",
                        "Tell what you did in bullet points, at least " + BULLETS),
                Check.of(
                        fits,
                        20,
                        shape.words() + " words",
                        shape.words() < SHORTEST
                                ? "Say more: at least " + SHORTEST + " words"
                                : "Keep to " + PAGES + " pages and " + LONGEST + " words"),
                Check.of(cv.summary() != null, 20, "A summary", "Open with a summary of two or three lines"));
    }
}
