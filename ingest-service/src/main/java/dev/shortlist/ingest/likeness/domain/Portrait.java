package dev.shortlist.ingest.likeness.domain;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.contracts.cv.StructuredCv;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What tells one person from another in a CV. `contacts` are the keys by which a person is known for sure.
public record Portrait(
        @Nullable String name,
        Set<String> contacts,
        List<String> phones,
        List<Stay> jobs,
        List<Stay> studies,
        @Nullable String location,
        Sketch text) {

    public Portrait {
        contacts = Set.copyOf(contacts);
        phones = List.copyOf(phones);
        jobs = List.copyOf(jobs);
        studies = List.copyOf(studies);
    }

    public static Portrait of(StructuredCv cv, List<CvSection> sections, List<String> contacts) {
        var info = cv.personalInfo();
        return new Portrait(
                info.name() == null || info.name().isBlank() ? null : info.name(),
                Set.copyOf(contacts),
                phones(info),
                cv.experience().stream()
                        .map(job -> new Stay(job.company(), job.start(), job.end()))
                        .toList(),
                cv.education().stream()
                        .map(study -> new Stay(study.school(), study.start(), study.end()))
                        .toList(),
                info.location(),
                Sketch.of(sections.stream().map(CvSection::text).collect(Collectors.joining(" "))));
    }

    private static List<String> phones(PersonalInfo info) {
        var phones = new ArrayList<>(info.phones());
        if (info.phone() != null) {
            phones.addFirst(info.phone());
        }
        return phones.stream().distinct().toList();
    }
}
