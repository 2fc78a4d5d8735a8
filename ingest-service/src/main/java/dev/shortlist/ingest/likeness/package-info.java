/// Tells whether two CVs may be one person's.
@NullMarked
package dev.shortlist.ingest.likeness;

import org.jspecify.annotations.NullMarked;
