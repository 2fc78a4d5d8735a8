/// From the bytes of a file to a structured CV with evidence.
@NullMarked
package dev.shortlist.ingest.parsing;

import org.jspecify.annotations.NullMarked;
