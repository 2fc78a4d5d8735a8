/// Sheets as DOCX.
@NullMarked
package dev.shortlist.samples.docx;

import org.jspecify.annotations.NullMarked;
