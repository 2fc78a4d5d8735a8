/// Lets a model's proposals complete a reading, as far as the CV's own visible words prove them.
@NullMarked
package dev.shortlist.ingest.parsing.domain.refine;

import org.jspecify.annotations.NullMarked;
