package dev.shortlist.benchmarks.reading;

/// What is measured of a CV.
public enum Field {
    NAME,
    EMAIL,
    PHONE,
    EXPERIENCE,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    CERTIFICATIONS,
    TOTAL_YEARS
}
