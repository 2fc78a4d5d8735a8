package dev.shortlist.ingest.parsing;

import dev.shortlist.ingest.parsing.domain.CvReader;
import dev.shortlist.ingest.parsing.domain.Hints;
import dev.shortlist.ingest.parsing.domain.Outcome;
import dev.shortlist.ingest.parsing.domain.ParsedCv;
import dev.shortlist.reader.Document;
import java.time.LocalDate;

/// CVs as plain text, all received on the same day.
public final class CvTexts {

    public static final LocalDate RECEIVED = LocalDate.of(2026, 4, 15);
    public static final Hints HINTS = new Hints("cv.txt", RECEIVED);

    private static final String PERSON = """
            Ada Marsh
            ada.marsh@example.com
            +44 20 7946 0958
            Leeds, UK

            """;

    private CvTexts() {}

    public static Outcome outcome(String text) {
        return new CvReader().read(Document.ofText(text), HINTS);
    }

    public static ParsedCv parsed(String text) {
        return switch (outcome(text)) {
            case Outcome.Parsed(var cv) -> cv;
            case Outcome.NotACv other -> throw new AssertionError("no CV: " + other);
        };
    }

    /// A CV of Ada's with some sections.
    public static ParsedCv ada(String sections) {
        return parsed(PERSON + sections);
    }

    /// Ada's CV with an experience section of these lines, and studies so that it is a CV in any case.
    public static ParsedCv adaWorked(String lines) {
        return ada("EXPERIENCE\n" + lines + "\nEDUCATION\nBSc Physics, University of Leeds, 2008 - 2011\n");
    }
}
