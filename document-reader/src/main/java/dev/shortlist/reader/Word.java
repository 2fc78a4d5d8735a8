package dev.shortlist.reader;

/// A word's span in the document's text and where it stands on its page.
public record Word(int start, int end, Box box) {}
