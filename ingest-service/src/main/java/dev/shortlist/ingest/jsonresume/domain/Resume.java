package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.shield.Shield;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A JSON Resume read as a CV, with what did not fit.
public record Resume(StructuredCv cv, List<Loss> losses, Integrity integrity) {

    public Resume {
        losses = List.copyOf(losses);
    }

    /// `ours` is the structured CV that an export of ours carries along: sections that nobody changed since come back
    /// as they were.
    public static Resume read(Map<String, Object> document, @Nullable StructuredCv ours) {
        var report = new Report();
        var root = new Fields(document, "", report);
        var cv = DocumentReader.read(root);
        // What only the extension tells was not looked at field by field.
        boolean honest = report.integrity().findings().isEmpty() && !Shield.isOrder(String.valueOf(ours));
        return new Resume(
                ours == null || !honest ? cv : restored(document, cv, ours), report.losses(), report.integrity());
    }

    /// The CV with months of use, as of a day on which current positions still go on.
    public StructuredCv asOf(LocalDate day) {
        return new StructuredCv(
                cv.personalInfo(),
                cv.summary(),
                cv.experience(),
                cv.education(),
                DatedSkills.of(cv.skills(), cv.experience(), YearMonth.from(day)),
                cv.languages(),
                cv.certifications(),
                cv.projects(),
                cv.achievements());
    }

    /// Whether it tells of anybody at all.
    public boolean isEmpty() {
        return cv.personalInfo().name() == null
                && cv.experience().isEmpty()
                && cv.education().isEmpty()
                && cv.skills().isEmpty();
    }

    private static StructuredCv restored(Map<String, Object> document, StructuredCv read, StructuredCv ours) {
        var exported = ResumeWriter.write(ours);
        var same = new Untouched(document, exported);
        return new StructuredCv(
                same.in("basics") ? ours.personalInfo() : read.personalInfo(),
                same.in("basics") ? ours.summary() : read.summary(),
                same.in("work") ? ours.experience() : read.experience(),
                same.in("education") ? ours.education() : read.education(),
                same.in("skills") ? ours.skills() : read.skills(),
                same.in("languages") ? ours.languages() : read.languages(),
                same.in("certificates") ? ours.certifications() : read.certifications(),
                same.in("projects") ? ours.projects() : read.projects(),
                same.in("work") && same.in("awards") ? ours.achievements() : read.achievements());
    }

    private record Untouched(Map<String, Object> document, Map<String, Object> exported) {

        boolean in(String section) {
            return Objects.equals(document.get(section), exported.get(section));
        }
    }
}
