package dev.shortlist.ingest.parsing.domain.entry;

import dev.shortlist.ingest.parsing.domain.text.Span;

/// One bullet or sentence group of a body, its wrapped lines joined.
public record Item(String text, Span span) {}
