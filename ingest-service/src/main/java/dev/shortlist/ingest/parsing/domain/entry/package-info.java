/// Divides a part into its entries, whatever their layout.
@NullMarked
package dev.shortlist.ingest.parsing.domain.entry;

import org.jspecify.annotations.NullMarked;
