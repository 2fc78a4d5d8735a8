/// Brings lines that were laid out from right to left back into the order in which they are read aloud.
@NullMarked
package dev.shortlist.reader.bidi;

import org.jspecify.annotations.NullMarked;
