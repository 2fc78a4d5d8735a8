package dev.shortlist.export.rendering.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.contracts.job.Job.Salary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The job as a report shows it; all but the title may be absent.
public record JobSheet(
        @Nullable String jobId,
        @Nullable Integer version,
        String title,
        @Nullable String description,
        @Nullable String location,
        @Nullable String employmentType,
        List<String> requiredSkills,
        List<String> preferredSkills,
        @Nullable Double minYears,
        @Nullable String education,
        List<String> languages,
        @Nullable Salary salary,
        @Nullable String status) {

    public JobSheet {
        title = title.isBlank() ? "Ranking" : title;
        requiredSkills = Lists.orEmpty(requiredSkills);
        preferredSkills = Lists.orEmpty(preferredSkills);
        languages = Lists.orEmpty(languages);
    }

    public static JobSheet of(Job job) {
        return new JobSheet(
                job.jobId().toString(),
                job.version(),
                job.title(),
                job.description(),
                job.location(),
                job.employmentType(),
                job.requiredSkills(),
                job.preferredSkills(),
                job.minYears(),
                job.education(),
                job.languages(),
                job.salary(),
                job.status().name().toLowerCase(Locale.ROOT));
    }

    /// E.g. `4,000 – 6,000 EUR per month`; empty when nothing is known.
    public String salaryText() {
        if (salary == null || (salary.min() == null && salary.max() == null)) {
            return "";
        }
        var range = salary.min() == null || salary.max() == null || salary.min().equals(salary.max())
                ? amount(salary.min() == null ? salary.max() : salary.min())
                : amount(salary.min()) + " – " + amount(salary.max());
        var currency = salary.currency() == null ? "" : " " + salary.currency();
        var period = salary.period() == null ? "" : " per " + salary.period();
        return range + currency + period;
    }

    private static String amount(@Nullable Double amount) {
        return amount == null ? "" : String.format(Locale.ROOT, "%,.0f", amount);
    }
}
