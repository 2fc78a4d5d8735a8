/// Candidates and the traces of their CVs in PostgreSQL.
@NullMarked
package dev.shortlist.ingest.person.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
