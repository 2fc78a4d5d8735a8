/// Jobs and their versions in PostgreSQL.
@NullMarked
package dev.shortlist.matcher.job.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
