package dev.shortlist.language.lexicon;

import org.jspecify.annotations.Nullable;

/// A degree named in a line; `field` is what follows "of" or "in", where the line says it.
public record Degree(
        Level level, String canonical, @Nullable String field, int start, int end) {

    /// From school to doctorate, ascending.
    public enum Level {
        HIGH_SCHOOL,
        DIPLOMA,
        BACHELOR,
        MASTER,
        DOCTORATE
    }
}
