/// Exact filters as SQL.
@NullMarked
package dev.shortlist.matcher.search.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
