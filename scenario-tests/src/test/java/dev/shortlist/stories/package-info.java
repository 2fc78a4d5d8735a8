/// What the README promises, end to end.
@NullMarked
package dev.shortlist.stories;

import org.jspecify.annotations.NullMarked;
