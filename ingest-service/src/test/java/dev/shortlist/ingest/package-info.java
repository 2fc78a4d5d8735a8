@NullMarked
package dev.shortlist.ingest;

import org.jspecify.annotations.NullMarked;
