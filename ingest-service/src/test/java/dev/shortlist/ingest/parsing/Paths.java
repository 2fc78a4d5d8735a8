package dev.shortlist.ingest.parsing;

import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.StructuredCv;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The paths of all fields that a structured CV has a value for.
final class Paths {

    private final List<String> paths = new ArrayList<>();

    static List<String> of(StructuredCv cv) {
        var all = new Paths();
        var person = cv.personalInfo();
        all.add("personal_info.name", person.name());
        all.add("personal_info.email", person.email());
        all.add("personal_info.phone", person.phone());
        all.add("personal_info.location", person.location());
        all.add("summary", cv.summary());
        all.addEach("personal_info.links", person.links().size());
        all.addEach("skills", cv.skills().size());
        all.addEach("languages", cv.languages().size());
        all.addEach("certifications", cv.certifications().size());
        all.addEach("achievements", cv.achievements().size());
        for (int i = 0; i < cv.experience().size(); i++) {
            all.add("experience[" + i + "]", cv.experience().get(i));
        }
        for (int i = 0; i < cv.education().size(); i++) {
            all.add("education[" + i + "]", cv.education().get(i));
        }
        for (int i = 0; i < cv.projects().size(); i++) {
            all.add("projects[" + i + "].title", cv.projects().get(i).title());
            all.add("projects[" + i + "].description", cv.projects().get(i).description());
        }
        return all.paths;
    }

    private void add(String path, Experience position) {
        add(path + ".title", position.title());
        add(path + ".company", position.company());
        add(path + ".location", position.location());
        add(path + ".start", position.start());
        add(path + ".end", position.end());
        add(path + ".period", position.period());
        addEach(path + ".achievements", position.achievements().size());
    }

    private void add(String path, Education study) {
        add(path + ".degree", study.degree());
        add(path + ".field", study.field());
        add(path + ".school", study.school());
        add(path + ".start", study.start());
        add(path + ".end", study.end());
        add(path + ".years", study.years());
        add(path + ".grade", study.grade());
    }

    private void add(String path, @Nullable String value) {
        if (value != null) {
            paths.add(path);
        }
    }

    private void addEach(String path, int size) {
        for (int i = 0; i < size; i++) {
            paths.add(path + "[" + i + "]");
        }
    }
}
