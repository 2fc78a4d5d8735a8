/// Keeping the index current, and the ports through which rankings and searches read it.
@NullMarked
package dev.shortlist.matcher.pool.application;

import org.jspecify.annotations.NullMarked;
