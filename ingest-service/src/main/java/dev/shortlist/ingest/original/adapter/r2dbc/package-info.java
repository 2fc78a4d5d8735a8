/// Originals in the service's own database.
@NullMarked
package dev.shortlist.ingest.original.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
