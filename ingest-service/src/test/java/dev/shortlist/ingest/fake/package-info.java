/// Ingest's ports in memory.
@NullMarked
package dev.shortlist.ingest.fake;

import org.jspecify.annotations.NullMarked;
