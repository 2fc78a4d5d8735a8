/// Who appears in the stories, and the papers that they bring.
@NullMarked
package dev.shortlist.stories.people;

import org.jspecify.annotations.NullMarked;
