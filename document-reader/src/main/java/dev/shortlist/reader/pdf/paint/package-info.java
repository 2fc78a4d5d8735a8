/// Remembers what was painted where and in which order, and so which glyphs a person sees.
@NullMarked
package dev.shortlist.reader.pdf.paint;

import org.jspecify.annotations.NullMarked;
