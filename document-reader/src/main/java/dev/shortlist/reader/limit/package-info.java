/// Keeps what one file may cost and ends its reading when it wants more.
@NullMarked
package dev.shortlist.reader.limit;

import org.jspecify.annotations.NullMarked;
