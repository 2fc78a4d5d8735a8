/// Lines cut into pieces, and values that remember where in the text they stood.
@NullMarked
package dev.shortlist.ingest.parsing.domain.text;

import org.jspecify.annotations.NullMarked;
