package dev.shortlist.reader;

import org.jspecify.annotations.Nullable;

/// A hyperlink and the span of visible text that carries it; start equals end when the link has no text of its own.
public record Link(String uri, int start, int end, @Nullable Box box) {}
