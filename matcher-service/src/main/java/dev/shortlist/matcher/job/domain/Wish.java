package dev.shortlist.matcher.job.domain;

/// How much something in a job description is wanted.
enum Wish {
    REQUIRED,
    PREFERRED,
    NONE
}
