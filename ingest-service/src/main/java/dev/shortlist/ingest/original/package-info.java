/// Keeps the files that people sent, byte for byte.
@NullMarked
package dev.shortlist.ingest.original;

import org.jspecify.annotations.NullMarked;
