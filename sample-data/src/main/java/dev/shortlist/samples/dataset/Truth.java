package dev.shortlist.samples.dataset;

import dev.shortlist.samples.told.Cv;
import dev.shortlist.samples.told.Served;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// What a generated CV says, for whoever measures reading. All of it stands visibly in the file.
///
/// `start` and `end` are `yyyy-MM`, or `yyyy` where only years stand; no `end` means that the position goes on at
/// `reference_date`. `dates` is `month`, `year`, `season` (June to August) or `hijri` (then the Gregorian month in
/// which the Hijri month begins). `received_on` is the day that a reader is to be told.
public record Truth(
        String file,
        String language,
        String layout,
        String format,
        String person,
        @Nullable String twinOf,
        @Nullable Tampered tampered,
        String name,
        String email,
        String phone,
        String location,
        List<String> links,
        @Nullable String headline,
        @Nullable String summary,
        List<Position> experience,
        List<Study> education,
        List<String> skills,
        List<Spoken> languages,
        List<String> certifications,
        List<Project> projects,
        List<String> achievements,
        double totalYears,
        String receivedOn,
        String referenceDate) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /// `clean` is the file that looks the same and hides nothing.
    public record Tampered(String kind, String clean) {}

    public record Position(
            String title,
            String company,
            String location,
            String start,
            @Nullable String end,
            String dates,
            List<String> achievements) {}

    public record Study(
            String degree,
            String field,
            String school,
            String start,
            String end,
            @Nullable String grade) {}

    public record Spoken(String language, String level) {}

    public record Project(String title, String description) {}

    /// Where a file comes from and how it is made up.
    record Making(
            String file,
            String layout,
            String format,
            String person,
            @Nullable String twinOf) {}

    static Truth of(Cv cv, Making making, boolean brief) {
        return new Truth(
                making.file(),
                cv.language(),
                making.layout(),
                making.format(),
                making.person(),
                making.twinOf(),
                null,
                cv.who().name(),
                cv.who().email(),
                cv.who().phone(),
                cv.who().location(),
                cv.who().links(),
                cv.who().headline(),
                cv.summary(),
                cv.posts().stream().map(post -> position(post, brief)).toList(),
                cv.schools().stream().map(Truth::study).toList(),
                cv.skills(),
                cv.spoken().stream()
                        .map(each -> new Spoken(each.language(), each.level()))
                        .toList(),
                cv.certifications(),
                cv.projects().stream()
                        .map(each -> new Project(each.title(), each.description()))
                        .toList(),
                achievements(cv, brief),
                Served.years(cv.posts(), cv.edge().asOf()),
                Dataset.RECEIVED.toString(),
                cv.edge().asOf().toString());
    }

    /// A line of JSON without its end.
    public String json() {
        return JSON.writeValueAsString(this);
    }

    Truth tamperedAs(String name, Tampered tampering) {
        return new Truth(
                name,
                language,
                layout,
                format,
                person,
                twinOf,
                tampering,
                this.name,
                email,
                phone,
                location,
                links,
                headline,
                summary,
                experience,
                education,
                skills,
                languages,
                certifications,
                projects,
                achievements,
                totalYears,
                receivedOn,
                referenceDate);
    }

    private static Position position(Cv.Post post, boolean brief) {
        return new Position(
                post.title(),
                post.company(),
                post.location(),
                post.start(),
                post.end(),
                post.dates(),
                brief ? List.of() : post.done());
    }

    private static Study study(Cv.School school) {
        return new Study(
                school.degree(), school.field(), school.school(), school.start(), school.end(), school.grade());
    }

    private static List<String> achievements(Cv cv, boolean brief) {
        var done = cv.posts().stream().filter(_ -> brief).flatMap(post -> post.done().stream());
        return Stream.concat(done, cv.awards().stream()).toList();
    }
}
