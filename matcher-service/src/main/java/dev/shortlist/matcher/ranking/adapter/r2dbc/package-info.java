/// Rankings and their results in PostgreSQL.
@NullMarked
package dev.shortlist.matcher.ranking.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
