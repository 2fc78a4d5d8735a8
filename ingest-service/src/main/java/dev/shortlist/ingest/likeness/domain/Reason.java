package dev.shortlist.ingest.likeness.domain;

/// One thing that two CVs have in common, as it stands in the first.
public record Reason(Kind kind, String detail) {

    /// What may be in common.
    public enum Kind {
        SAME_CONTACT,
        SAME_PHONE_WITHOUT_COUNTRY,
        SIMILAR_NAME,
        SAME_EMPLOYERS,
        SAME_EMPLOYMENT_DATES,
        SAME_SCHOOLS,
        SAME_EDUCATION_YEARS,
        SAME_LOCATION,
        SIMILAR_TEXT
    }
}
