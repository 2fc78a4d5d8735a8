package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.Project;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.field.Results;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the sections of a JSON Resume into those of a CV.
final class DocumentReader {

    private static final String NO_PLACE = "a CV has no place for it";

    private DocumentReader() {}

    static StructuredCv read(Fields root) {
        root.skip("$schema");
        var basics = root.object("basics");
        var info = BasicsReader.read(basics);
        var summary = basics.text("summary");
        basics.end();
        var experience =
                root.objects("work").stream().map(DocumentReader::position).toList();
        var cv = new StructuredCv(
                info,
                summary,
                experience,
                root.objects("education").stream().map(DocumentReader::study).toList(),
                SkillsReader.read(root.objects("skills")),
                SpokenReader.read(root.objects("languages")),
                root.objects("certificates").stream()
                        .flatMap(DocumentReader::certificate)
                        .toList(),
                root.objects("projects").stream().map(DocumentReader::project).toList(),
                achievements(experience, root.objects("awards")));
        meta(root.object("meta"));
        for (var section : List.of("volunteer", "publications", "interests", "references")) {
            root.objects(section).forEach(item -> item.lose(NO_PLACE));
        }
        root.end();
        return cv;
    }

    private static Experience position(Fields work) {
        var title = work.text("position");
        var start = work.month("startDate");
        var end = work.month("endDate");
        var told = Stream.concat(Stream.ofNullable(work.text("summary")), work.texts("highlights").stream())
                .toList();
        var position = new Experience(
                title,
                title,
                work.text("name"),
                work.text("location"),
                start,
                end,
                period(start, end, "present"),
                told);
        work.lose("description", work.text("description"), NO_PLACE);
        work.lose("url", work.text("url"), NO_PLACE);
        work.end();
        return position;
    }

    private static Education study(Fields education) {
        var start = education.month("startDate");
        var end = education.month("endDate");
        var study = new Education(
                education.text("studyType"),
                education.text("area"),
                education.text("institution"),
                start,
                end,
                period(start, end, null),
                education.text("score"));
        education.lose("url", education.text("url"), NO_PLACE);
        education.lose("courses", education.texts("courses"), NO_PLACE);
        education.end();
        return study;
    }

    private static Stream<String> certificate(Fields certificate) {
        var told = joined(certificate.text("name"), certificate.text("issuer"), certificate.date("date"));
        certificate.lose("url", certificate.text("url"), NO_PLACE);
        certificate.end();
        return Stream.ofNullable(told);
    }

    private static Project project(Fields project) {
        var lines = new ArrayList<String>();
        Stream.ofNullable(project.text("description")).forEach(lines::add);
        lines.addAll(project.texts("highlights"));
        var read = new Project(project.text("name"), lines.isEmpty() ? null : String.join("\n", lines));
        project.lose("keywords", project.texts("keywords"), NO_PLACE);
        project.lose("roles", project.texts("roles"), NO_PLACE);
        project.lose("startDate", project.date("startDate"), NO_PLACE);
        project.lose("endDate", project.date("endDate"), NO_PLACE);
        for (var name : List.of("url", "entity", "type")) {
            project.lose(name, project.text(name), NO_PLACE);
        }
        project.end();
        return read;
    }

    /// Lines that give a number, as in any CV, and the awards.
    private static List<String> achievements(List<Experience> experience, List<Fields> awards) {
        var told = new LinkedHashSet<String>();
        experience.stream()
                .flatMap(position -> position.achievements().stream())
                .filter(Results::hasNumber)
                .forEach(told::add);
        for (var award : awards) {
            var line = joined(award.text("title"), award.text("awarder"), award.date("date"));
            Stream.ofNullable(line).forEach(told::add);
            award.lose("summary", award.text("summary"), NO_PLACE);
            award.end();
        }
        return List.copyOf(told);
    }

    /// What is said of the document is written anew with each export.
    private static void meta(Fields meta) {
        meta.skip("canonical", "version", "lastModified", "shortlist");
        meta.end();
    }

    private static @Nullable String period(@Nullable String start, @Nullable String end, @Nullable String open) {
        if (start == null) {
            return end;
        }
        var until = end == null ? open : end;
        return until == null ? start : start + " – " + until;
    }

    private static @Nullable String joined(@Nullable String... parts) {
        var told = Stream.of(parts).filter(Objects::nonNull).toList();
        return told.isEmpty() ? null : String.join(", ", told);
    }
}
