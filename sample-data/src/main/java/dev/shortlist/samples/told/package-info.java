/// A life as one CV tells it: in a language, with the dates and numbers as they are written.
@NullMarked
package dev.shortlist.samples.told;

import org.jspecify.annotations.NullMarked;
