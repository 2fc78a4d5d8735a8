package dev.shortlist.language.skill.imports;

import java.util.List;

/// What one line, or a few where a field is quoted, of a file turned out to be.
sealed interface Entry {

    /// The line it begins in, counted from 1.
    int line();

    record Fields(int line, List<String> cells) implements Entry {}

    record Malformed(int line, String why) implements Entry {}
}
