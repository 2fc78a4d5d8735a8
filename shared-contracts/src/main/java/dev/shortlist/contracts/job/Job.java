package dev.shortlist.contracts.job;

import dev.shortlist.contracts.Lists;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a job, whole. Skills and languages are as a person reads them, e.g. `Arabic (native)`.
public record Job(
        UUID jobId,
        int version,
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
        Status status) {

    public Job {
        requiredSkills = Lists.orEmpty(requiredSkills);
        preferredSkills = Lists.orEmpty(preferredSkills);
        languages = Lists.orEmpty(languages);
    }

    /// A closed job keeps its rankings but takes no new ones.
    public enum Status {
        OPEN,
        CLOSED
    }

    /// A range for one `period`: hour, month or year. `currency` is ISO 4217.
    public record Salary(
            @Nullable Double min,
            @Nullable Double max,
            @Nullable String currency,
            @Nullable String period) {}
}
