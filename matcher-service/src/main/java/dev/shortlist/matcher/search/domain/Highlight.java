package dev.shortlist.matcher.search.domain;

/// Why a candidate was found: the field, and the CV's words for it.
public record Highlight(String field, String text, int page) {}
