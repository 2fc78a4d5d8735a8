package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.job.Job;
import dev.shortlist.language.LanguageDetector;
import dev.shortlist.language.Normalizer;
import dev.shortlist.language.lexicon.Degree;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.Skill;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.pool.domain.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what a job needs out of its fields: skills by the catalogue, degrees and languages in any of its languages.
public final class NeedsReader {

    private final SkillCatalogue catalogue;
    private final Degrees degrees;
    private final SpokenLanguages languages;

    public NeedsReader(SkillCatalogue catalogue, Degrees degrees, SpokenLanguages languages) {
        this.catalogue = catalogue;
        this.degrees = degrees;
        this.languages = languages;
    }

    public Needs read(Job job) {
        var required = skills(job.requiredSkills());
        var known = new HashSet<String>();
        required.forEach(need -> known.add(need.criterion()));
        var preferred = skills(job.preferredSkills()).stream()
                // A skill named twice is a must-have once.
                .filter(need -> !known.contains(need.criterion()))
                .toList();
        return new Needs(
                required,
                preferred,
                job.minYears() != null && job.minYears() > 0 ? job.minYears() : null,
                study(job.education()),
                job.languages().stream().map(this::language).toList(),
                Words.of(job.title()),
                "ar".equals(LanguageDetector.detect(job.title() + "\n" + job.description())));
    }

    private List<SkillNeed> skills(List<String> labels) {
        var seen = new HashSet<String>();
        return labels.stream()
                .filter(label -> !label.isBlank())
                .map(this::skill)
                .filter(need -> seen.add(need.criterion()))
                .toList();
    }

    private SkillNeed skill(String label) {
        var known = catalogue.byName(label).or(() -> catalogue.byId(label));
        return new SkillNeed(
                label.strip(),
                known.map(Skill::id).orElse(null),
                Normalizer.fold(label),
                known.map(this::creditFor).orElse(Map.of()));
    }

    private Map<String, Double> creditFor(Skill skill) {
        var credit = new HashMap<>(catalogue.related(skill.id()));
        catalogue.equivalents(skill.id()).forEach(id -> credit.put(id, 1.0));
        credit.put(skill.id(), 1.0);
        return credit;
    }

    private @Nullable StudyNeed study(@Nullable String education) {
        if (education == null || education.isBlank()) {
            return null;
        }
        var degree = degrees.find(education);
        var field = degree.map(Degree::field).orElse(null);
        return new StudyNeed(education.strip(), degree.map(Degree::level).orElse(null), Words.of(field));
    }

    private LanguageNeed language(String label) {
        var spoken = languages.find(label).stream().findFirst();
        return spoken.map(found -> new LanguageNeed(label.strip(), found.language(), found.level()))
                .orElseGet(() -> new LanguageNeed(label.strip(), label.strip(), null));
    }
}
