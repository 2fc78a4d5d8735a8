/// The CVs that are kept: read, found, corrected, announced.
@NullMarked
package dev.shortlist.ingest.cv;

import org.jspecify.annotations.NullMarked;
