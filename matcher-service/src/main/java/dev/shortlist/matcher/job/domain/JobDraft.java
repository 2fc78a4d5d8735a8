package dev.shortlist.matcher.job.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.contracts.job.Job.Salary;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job as a person writes it or a description tells it, before it has an id and a version.
public record JobDraft(
        @Nullable String title,
        @Nullable String description,
        @Nullable String location,
        @Nullable String employmentType,
        List<String> requiredSkills,
        List<String> preferredSkills,
        @Nullable Double minYears,
        @Nullable String education,
        List<String> languages,
        @Nullable Salary salary) {

    public JobDraft {
        requiredSkills = Lists.orEmpty(requiredSkills);
        preferredSkills = Lists.orEmpty(preferredSkills);
        languages = Lists.orEmpty(languages);
    }

    /// The draft as a version of a job; refused with the name of the field that can not stand.
    public Job toJob(UUID jobId, int version) {
        JobPolicy.check(this);
        return new Job(
                jobId,
                version,
                String.valueOf(title).strip(),
                stripped(description),
                stripped(location),
                stripped(employmentType),
                tidied(requiredSkills),
                tidied(preferredSkills),
                minYears,
                stripped(education),
                tidied(languages),
                salary,
                Job.Status.OPEN);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<String> tidied(List<String> names) {
        return names.stream().map(String::strip).distinct().toList();
    }
}
