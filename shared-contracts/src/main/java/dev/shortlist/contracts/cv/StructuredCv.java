package dev.shortlist.contracts.cv;

import dev.shortlist.contracts.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that a CV says, field by field. Nothing in it is invented: each value has its evidence beside it.
public record StructuredCv(
        PersonalInfo personalInfo,
        @Nullable String summary,
        List<Experience> experience,
        List<Education> education,
        List<CvSkill> skills,
        List<LanguageSkill> languages,
        List<String> certifications,
        List<Project> projects,
        List<String> achievements) {

    public StructuredCv {
        experience = Lists.orEmpty(experience);
        education = Lists.orEmpty(education);
        skills = Lists.orEmpty(skills);
        languages = Lists.orEmpty(languages);
        certifications = Lists.orEmpty(certifications);
        projects = Lists.orEmpty(projects);
        achievements = Lists.orEmpty(achievements);
    }
}
