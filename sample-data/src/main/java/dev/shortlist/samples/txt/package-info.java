/// Sheets as plain text.
@NullMarked
package dev.shortlist.samples.txt;

import org.jspecify.annotations.NullMarked;
