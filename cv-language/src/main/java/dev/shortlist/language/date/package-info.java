/// Reads dates and periods as people write them in CVs.
@NullMarked
package dev.shortlist.language.date;

import org.jspecify.annotations.NullMarked;
