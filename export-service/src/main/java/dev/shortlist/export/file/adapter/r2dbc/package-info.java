/// Exports, their pieces, and lists that clients sent, in PostgreSQL.
@NullMarked
package dev.shortlist.export.file.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
