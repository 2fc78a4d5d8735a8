/// Colours, as far as it takes to say whether text is seen.
@NullMarked
package dev.shortlist.reader.color;

import org.jspecify.annotations.NullMarked;
