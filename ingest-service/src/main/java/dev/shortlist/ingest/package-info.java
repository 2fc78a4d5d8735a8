/// Receives CVs, reads them and announces what they say.
@NullMarked
package dev.shortlist.ingest;

import org.jspecify.annotations.NullMarked;
