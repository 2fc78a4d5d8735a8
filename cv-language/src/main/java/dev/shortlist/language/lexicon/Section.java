package dev.shortlist.language.lexicon;

/// What a part of a CV is about.
public enum Section {
    CONTACT,
    SUMMARY,
    EXPERIENCE,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    CERTIFICATIONS,
    TRAINING,
    PROJECTS,
    ACHIEVEMENTS,
    PUBLICATIONS,
    VOLUNTEERING,
    MEMBERSHIPS,
    INTERESTS,
    REFERENCES
}
