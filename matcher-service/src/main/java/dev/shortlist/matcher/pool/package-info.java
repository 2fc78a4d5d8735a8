/// The candidates that can be ranked and found: an index that events keep current.
@NullMarked
package dev.shortlist.matcher.pool;

import org.jspecify.annotations.NullMarked;
