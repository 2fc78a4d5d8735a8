/// Word of the pool's changes between replicas.
@NullMarked
package dev.shortlist.matcher.pool.adapter.signal;

import org.jspecify.annotations.NullMarked;
