/// Divides a CV into its parts.
@NullMarked
package dev.shortlist.ingest.parsing.domain.section;

import org.jspecify.annotations.NullMarked;
