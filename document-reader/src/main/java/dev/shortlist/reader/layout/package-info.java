/// Turns glyphs on a page into columns, lines and words in reading order; knows nothing of file formats.
@NullMarked
package dev.shortlist.reader.layout;

import org.jspecify.annotations.NullMarked;
