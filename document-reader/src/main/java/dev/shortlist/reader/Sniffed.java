package dev.shortlist.reader;

import org.jspecify.annotations.Nullable;

/// What the first bytes of a file are: a kind that can be read, or none and what it is instead ("ZIP archive").
public record Sniffed(@Nullable FileKind kind, String description) {

    static final String ZIP = "ZIP archive";
    static final String LOCKED = "Office document locked with a password";

    public boolean isReadable() {
        return kind != null;
    }

    /// A Word document that only its password opens.
    public boolean isLocked() {
        return description.equals(LOCKED);
    }

    /// A ZIP that is no office document, so it may hold files.
    public boolean isZip() {
        return description.equals(ZIP);
    }
}
