/// Finding candidates by meaning and by exact filters.
@NullMarked
package dev.shortlist.matcher.search;

import org.jspecify.annotations.NullMarked;
