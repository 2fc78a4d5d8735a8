/// Uploads in PostgreSQL.
@NullMarked
package dev.shortlist.ingest.upload.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
