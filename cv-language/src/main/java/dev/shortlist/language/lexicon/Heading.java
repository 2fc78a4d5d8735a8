package dev.shortlist.language.lexicon;

/// A section heading; what the line says after it starts at `contentStart` (the line's length when nothing follows).
public record Heading(Section section, int contentStart, double confidence) {}
