package dev.shortlist.matcher.pool.domain;

/// Words of the CV, as they stand on a page.
public record Quote(String text, int page) {}
