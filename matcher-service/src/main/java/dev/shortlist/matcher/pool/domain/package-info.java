/// What scoring and search know of a CV: merits apart from the person who has them.
@NullMarked
package dev.shortlist.matcher.pool.domain;

import org.jspecify.annotations.NullMarked;
