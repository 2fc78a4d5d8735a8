package dev.shortlist.reader;

/// The kinds of file that can be read.
public enum FileKind {
    PDF,
    DOCX,
    TXT
}
