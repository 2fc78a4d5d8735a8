package dev.shortlist.matcher.job.domain;

import dev.shortlist.language.Normalizer;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.JobTitles;
import dev.shortlist.language.lexicon.Places;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.SkillCatalogue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a job description, English or Arabic, into a draft that a person may edit. What it does not find it leaves
/// empty.
public final class JobDescriptionReader {

    private static final int LONGEST = 20_000;

    private final SkillsOfJd skills;
    private final EducationOfJd education;
    private final LanguagesOfJd languages;
    private final HeaderOfJd header;

    public JobDescriptionReader(
            SkillCatalogue catalogue, Degrees degrees, SpokenLanguages languages, JobTitles titles, Places places) {
        this.skills = new SkillsOfJd(catalogue, languages);
        this.education = new EducationOfJd(degrees);
        this.languages = new LanguagesOfJd(languages);
        this.header = new HeaderOfJd(titles, places);
    }

    public JobDraft read(String jobDescription) {
        var text = jobDescription
                .lines()
                .map(line -> Normalizer.tidy(line).strip())
                .collect(Collectors.joining("\n"))
                .strip();
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var clauses = Clauses.of(text);
        var title = header.title(lines).orElse(null);
        var found = skills(clauses, title);
        return new JobDraft(
                title,
                text.length() <= LONGEST ? text : text.substring(0, LONGEST),
                header.location(lines).orElse(null),
                header.employmentType(lines).orElse(null),
                found.required(),
                found.preferred(),
                YearsOfJd.find(clauses).orElse(null),
                education.find(clauses).orElse(null),
                languages.find(clauses),
                SalaryOfJd.find(clauses).orElse(null));
    }

    /// "Java Developer" asks for Java only where nothing else says what is asked for.
    private SkillsOfJd.Found skills(List<Clause> clauses, @Nullable String title) {
        var besidesTitle = clauses.stream()
                .filter(clause -> title == null || !clause.text().endsWith(title))
                .toList();
        var found = skills.find(besidesTitle);
        return found.isEmpty() ? skills.find(clauses) : found;
    }
}
