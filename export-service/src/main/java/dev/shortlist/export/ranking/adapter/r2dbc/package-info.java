/// Rankings in PostgreSQL, by revision and page.
@NullMarked
package dev.shortlist.export.ranking.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
