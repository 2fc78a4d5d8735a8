/// Reads glyphs with positions, colours and order of painting from PDF, and judges which of them a person sees.
@NullMarked
package dev.shortlist.reader.pdf;

import org.jspecify.annotations.NullMarked;
