/// The pool's rows in PostgreSQL.
@NullMarked
package dev.shortlist.matcher.pool.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
