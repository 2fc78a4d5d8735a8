/// Sheets as PDF.
@NullMarked
package dev.shortlist.samples.pdf;

import org.jspecify.annotations.NullMarked;
