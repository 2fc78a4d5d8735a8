package dev.shortlist.ingest.parsing.domain.refine;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.LanguageSkill;
import dev.shortlist.contracts.cv.Project;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.language.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A structured CV to which proven facts are added: gaps are filled, lists grow, and what is there stays as it is.
final class Completion {

    private final Person person;
    private @Nullable String summary;
    private final Histories histories;
    private final List<CvSkill> skills;
    private final List<LanguageSkill> languages;
    private final List<String> certifications;
    private final List<Project> projects;
    private final List<String> achievements;
    private final Map<String, Span> proof = new LinkedHashMap<>();

    Completion(StructuredCv cv) {
        this.person = new Person(cv.personalInfo(), proof);
        this.summary = cv.summary();
        this.histories = new Histories(cv.experience(), cv.education(), proof);
        this.skills = new ArrayList<>(cv.skills());
        this.languages = new ArrayList<>(cv.languages());
        this.certifications = new ArrayList<>(cv.certifications());
        this.projects = new ArrayList<>(cv.projects());
        this.achievements = new ArrayList<>(cv.achievements());
    }

    void add(ProvenFact fact) {
        switch (fact.kind()) {
            case NAME, EMAIL, PHONE, LOCATION, LINK -> person.add(fact);
            case SUMMARY -> summarize(fact);
            case EXPERIENCE -> histories.addPosition(fact);
            case EDUCATION -> histories.addStudy(fact);
            case SKILL -> addSkill(fact);
            case LANGUAGE -> addLanguage(fact);
            case CERTIFICATION -> addText(certifications, "certifications", fact);
            case ACHIEVEMENT -> addText(achievements, "achievements", fact);
            case PROJECT -> addProject(fact);
        }
    }

    StructuredCv cv() {
        return new StructuredCv(
                person.info(),
                summary,
                histories.experience(),
                histories.education(),
                skills,
                languages,
                certifications,
                projects,
                achievements);
    }

    /// The proof of what was added, by its path.
    Map<String, Span> proof() {
        return proof;
    }

    private void summarize(ProvenFact fact) {
        if (summary == null) {
            summary = fact.value();
            proof.put("summary", fact.span());
        }
    }

    private void addSkill(ProvenFact fact) {
        var id = fact.get("id");
        boolean known = skills.stream()
                .anyMatch(skill -> same(skill.name(), fact.value()) || (id != null && id.equals(skill.id())));
        if (!known) {
            proof.put("skills[" + skills.size() + "]", fact.span());
            skills.add(new CvSkill(fact.value(), id, null, null));
        }
    }

    private void addLanguage(ProvenFact fact) {
        int at = indexOf(languages, LanguageSkill::language, fact.value());
        if (at < 0) {
            proof.put("languages[" + languages.size() + "]", fact.span());
            languages.add(new LanguageSkill(fact.value(), fact.get("level")));
        } else if (languages.get(at).level() == null && fact.get("level") != null) {
            proof.put("languages[" + at + "]", fact.span());
            languages.set(at, new LanguageSkill(languages.get(at).language(), fact.get("level")));
        }
    }

    private void addText(List<String> texts, String path, ProvenFact fact) {
        var value = Normalizer.fold(fact.value());
        boolean known =
                texts.stream().map(Normalizer::fold).anyMatch(text -> text.contains(value) || value.contains(text));
        if (!known) {
            proof.put(path + "[" + texts.size() + "]", fact.span());
            texts.add(fact.value());
        }
    }

    private void addProject(ProvenFact fact) {
        var title = Objects.requireNonNull(fact.get("title"));
        var description = fact.get("description");
        int at = indexOf(projects, Project::title, title);
        if (at < 0) {
            proof.put("projects[" + projects.size() + "].title", fact.span());
            if (description != null) {
                proof.put("projects[" + projects.size() + "].description", fact.span());
            }
            projects.add(new Project(title, description));
        } else if (projects.get(at).description() == null && description != null) {
            proof.put("projects[" + at + "].description", fact.span());
            projects.set(at, new Project(projects.get(at).title(), description));
        }
    }

    private static <T> int indexOf(List<T> all, Function<T, @Nullable String> name, String value) {
        for (int i = 0; i < all.size(); i++) {
            if (same(name.apply(all.get(i)), value)) {
                return i;
            }
        }
        return -1;
    }

    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && Normalizer.fold(one).equals(Normalizer.fold(other));
    }
}
