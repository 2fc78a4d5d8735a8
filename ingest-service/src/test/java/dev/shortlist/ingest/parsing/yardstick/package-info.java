/// Measures reading against CVs whose contents are known; run by hand.
@NullMarked
package dev.shortlist.ingest.parsing.yardstick;

import org.jspecify.annotations.NullMarked;
