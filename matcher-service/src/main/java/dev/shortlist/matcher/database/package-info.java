/// Reads rows and JSON columns, once for all adapters over R2DBC.
@NullMarked
package dev.shortlist.matcher.database;

import org.jspecify.annotations.NullMarked;
