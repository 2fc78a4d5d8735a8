/// How the pool is kept.
@NullMarked
package dev.shortlist.matcher.pool.application;

import org.jspecify.annotations.NullMarked;
