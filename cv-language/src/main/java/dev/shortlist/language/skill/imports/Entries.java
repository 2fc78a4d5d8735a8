package dev.shortlist.language.skill.imports;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The entries of a file, one at a time: never more of it in memory than the longest entry.
interface Entries extends Closeable {

    /// Null at the end of the file.
    @Nullable Entry next() throws IOException;
}
