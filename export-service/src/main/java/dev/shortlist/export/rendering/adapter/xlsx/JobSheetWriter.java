package dev.shortlist.export.rendering.adapter.xlsx;

import dev.shortlist.export.rendering.domain.JobSheet;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/// What was asked for.
final class JobSheetWriter {

    private JobSheetWriter() {}

    static void write(Worksheet sheet, JobSheet job) throws IOException {
        sheet.setTabColor("2F6F8F");
        var pairs = new Pairs(sheet, 1, 24, 90);
        pairs.title(job.title(), "Job description");
        pairs.pair("Location", job.location());
        pairs.pair("Employment type", job.employmentType());
        pairs.pair("Minimum years", job.minYears());
        pairs.pair("Education", job.education());
        pairs.pair("Languages", String.join(", ", job.languages()));
        pairs.pair("Salary", job.salaryText());
        pairs.pair("Required skills", job.requiredSkills());
        pairs.pair("Preferred skills", job.preferredSkills());
        pairs.pair("Description", job.description());
        pairs.pair("Status", job.status());
        pairs.pair("Job", reference(job));
        pairs.finish();
    }

    private static String reference(JobSheet job) {
        var version = job.version() == null ? null : "version " + job.version();
        return Stream.of(job.jobId(), version).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
