package dev.shortlist.reader;

/// Why a file was not read; the detail is a sentence for the person who uploaded it.
public record Refusal(Reason reason, String detail) {

    /// What is wrong with the file.
    public enum Reason {
        UNSUPPORTED,
        EMPTY,
        ENCRYPTED,
        CORRUPT,
        NO_TEXT,
        TOO_COMPLEX
    }
}
