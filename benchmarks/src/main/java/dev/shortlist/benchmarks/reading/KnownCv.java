package dev.shortlist.benchmarks.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a CV is known to say. A field that is null or empty was not written down by whoever knows, and is not measured.
///
/// Dates are `yyyy-MM` or `yyyy`; no `end` means that it goes on.
public record KnownCv(
        String file,
        String language,
        String layout,
        LocalDate receivedOn,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        List<Position> experience,
        List<Study> education,
        List<String> skills,
        List<Spoken> languages,
        List<String> certifications,
        @Nullable Double totalYears) {

    public KnownCv {
        experience = List.copyOf(experience);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        certifications = List.copyOf(certifications);
    }

    public record Position(
            String title,
            String company,
            @Nullable String start,
            @Nullable String end) {}

    public record Study(
            String degree,
            @Nullable String field,
            String school,
            @Nullable String start,
            @Nullable String end) {}

    public record Spoken(String language, String level) {}
}
