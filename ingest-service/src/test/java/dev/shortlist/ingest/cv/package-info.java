@NullMarked
package dev.shortlist.ingest.cv;

import org.jspecify.annotations.NullMarked;
