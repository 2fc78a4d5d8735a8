/// Reads all parts of a CV from text.
@NullMarked
package dev.shortlist.ingest.parsing.domain;

import org.jspecify.annotations.NullMarked;
