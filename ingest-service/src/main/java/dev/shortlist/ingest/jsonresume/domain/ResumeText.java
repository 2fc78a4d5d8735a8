package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.ParsedCv.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A CV that came as data, told as a text, so that it is searched, quoted and scored like any other: every value stands
/// in it and has its evidence there.
public final class ResumeText {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final StringBuilder text = new StringBuilder();
    private final List<CvSection> sections = new ArrayList<>();
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private int start;
    private int bullets;

    private ResumeText() {}

    public static ResumeText of(StructuredCv cv) {
        var told = new ResumeText();
        told.contact(cv);
        told.value("summary", cv.summary());
        told.close("summary");
        told.history(cv);
        told.items("skills", cv.skills().stream().map(skill -> skill.name()).toList());
        told.items(
                "languages",
                cv.languages().stream()
                        .map(each -> each.language() + (each.level() == null ? "" : " (" + each.level() + ")"))
                        .toList());
        told.items("certifications", cv.certifications());
        told.projects(cv);
        told.items("achievements", ResumeWriter.awards(cv));
        return told;
    }

    public String text() {
        return text.toString();
    }

    public List<CvSection> sections() {
        return List.copyOf(sections);
    }

    public Map<String, Evidence> evidence() {
        return Map.copyOf(evidence);
    }

    public Shape shape() {
        int words = (int) WORD.matcher(text).results().count();
        return new Shape(1, words, sections.size(), bullets, false);
    }

    private void contact(StructuredCv cv) {
        var info = cv.personalInfo();
        value("personal_info.name", info.name());
        value("personal_info.email", info.email());
        value("personal_info.phone", info.phone());
        value("personal_info.location", info.location());
        for (int i = 0; i < info.links().size(); i++) {
            value("personal_info.links[" + i + "]", info.links().get(i));
        }
        close("contact");
    }

    private void history(StructuredCv cv) {
        for (int i = 0; i < cv.experience().size(); i++) {
            position("experience[" + i + "]", cv.experience().get(i));
        }
        close("experience");
        for (int i = 0; i < cv.education().size(); i++) {
            study("education[" + i + "]", cv.education().get(i));
        }
        close("education");
    }

    private void position(String path, Experience position) {
        value(path + ".title", position.title());
        value(path + ".company", position.company());
        value(path + ".location", position.location());
        value(path + ".period", position.period());
        for (int i = 0; i < position.achievements().size(); i++) {
            bullets++;
            value(path + ".achievements[" + i + "]", position.achievements().get(i));
        }
    }

    private void study(String path, Education study) {
        value(path + ".degree", study.degree());
        value(path + ".field", study.field());
        value(path + ".school", study.school());
        value(path + ".years", study.years());
        value(path + ".grade", study.grade());
    }

    private void projects(StructuredCv cv) {
        for (int i = 0; i < cv.projects().size(); i++) {
            value("projects[" + i + "].title", cv.projects().get(i).title());
            value("projects[" + i + "].description", cv.projects().get(i).description());
        }
        close("projects");
    }

    private void items(String section, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            value(section + "[" + i + "]", items.get(i));
        }
        close(section);
    }

    private void value(String path, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            int from = text.length();
            text.append(value).append('\n');
            evidence.put(path, new Evidence(value, 1, from, from + value.length(), 1, List.of()));
        }
    }

    private void close(String section) {
        if (text.length() > start) {
            sections.add(new CvSection(section, 1, start, text.substring(start, text.length() - 1)));
        }
        start = text.length();
    }
}
