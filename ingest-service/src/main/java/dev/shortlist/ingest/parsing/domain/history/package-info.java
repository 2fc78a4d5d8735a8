/// Reads positions and studies, with their dates.
@NullMarked
package dev.shortlist.ingest.parsing.domain.history;

import org.jspecify.annotations.NullMarked;
