/// Gives the width and the text of each code of a PDF font, from as little of the font as possible and never from the
/// system.
@NullMarked
package dev.shortlist.reader.pdf.font;

import org.jspecify.annotations.NullMarked;
