/// Files made to do harm, and the proof that none does.
@NullMarked
package dev.shortlist.reader.hostile;

import org.jspecify.annotations.NullMarked;
