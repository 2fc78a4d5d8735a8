/// How a CV becomes merits and passages.
@NullMarked
package dev.shortlist.matcher.pool.domain;

import org.jspecify.annotations.NullMarked;
