package dev.shortlist.samples.told;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A CV as it is told: every text stands in the file as it is here.
///
/// `language` is that of the document, `base` that of its headings and sentences.
public record Cv(
        String language,
        String base,
        Who who,
        @Nullable String summary,
        List<Post> posts,
        List<School> schools,
        List<String> skills,
        List<Spoken> spoken,
        List<String> certifications,
        List<Piece> projects,
        List<String> awards,
        Edge edge) {

    /// `shownName` may hold the name in two scripts; `phone` is E.164.
    public record Who(
            String name,
            String shownName,
            @Nullable String headline,
            String email,
            String phone,
            String phoneWritten,
            String location,
            List<String> links,
            List<String> personal) {}

    /// `start` and `end` are `yyyy-MM`, or `yyyy` where the CV tells no month. `dates` says how they are told: `month`,
    /// `year`, `season` or `hijri`.
    public record Post(
            String title,
            String company,
            String location,
            String start,
            @Nullable String end,
            String dates,
            String period,
            List<String> done) {}

    public record School(
            String degree,
            String field,
            String written,
            String school,
            String start,
            String end,
            String period,
            @Nullable String grade) {}

    /// `language` is its English name, `level` one of native, fluent, advanced, intermediate, basic.
    public record Spoken(String language, String level, String written) {}

    public record Piece(String title, String description) {}

    /// What measures nobody: interests, references, the line that says as of when the CV speaks.
    public record Edge(
            @Nullable String interests,
            @Nullable String references,
            @Nullable String updated,
            YearMonth asOf) {}
}
