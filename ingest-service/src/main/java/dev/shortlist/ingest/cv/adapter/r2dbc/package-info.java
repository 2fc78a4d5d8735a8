/// CVs and people in PostgreSQL.
@NullMarked
package dev.shortlist.ingest.cv.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
