/// Whole CVs in, structured CVs out.
@NullMarked
package dev.shortlist.ingest.parsing;

import org.jspecify.annotations.NullMarked;
