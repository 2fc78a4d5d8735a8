package dev.shortlist.samples.sheet;

/// How letters look.
public enum Face {
    PLAIN,
    BOLD,
    ITALIC,
    MUTED
}
