package dev.shortlist.samples.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fictional person as one CV tells of them, in one language.
public record Person(
        String language,
        String name,
        String headline,
        Contact contact,
        @Nullable String summary,
        List<Position> experience,
        List<Study> education,
        List<SkillGroup> skills,
        List<Spoken> languages,
        List<String> certifications) {

    public Person {
        certifications = Given.orEmpty(certifications);
    }

    /// `phone` is E.164, `phoneAsWritten` what stands in the CV.
    public record Contact(String email, String phone, String phoneAsWritten, String location, List<String> links) {

        public Contact {
            links = Given.orEmpty(links);
        }
    }

    /// `start` and `end` are `yyyy-MM`; no `end` means that it goes on.
    public record Position(
            String title,
            String company,
            String location,
            String start,
            @Nullable String end,
            List<String> done) {

        public Position {
            done = Given.orEmpty(done);
        }
    }

    /// `start` and `end` are years.
    public record Study(
            String degree,
            String school,
            String start,
            String end,
            @Nullable String grade) {}

    public record SkillGroup(@Nullable String label, List<String> skills) {}

    /// A language by its English name with `native`, `fluent`, `advanced`, `intermediate` or `basic`.
    public record Spoken(String language, String level) {}
}
