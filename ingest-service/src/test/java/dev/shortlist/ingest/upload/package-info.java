@NullMarked
package dev.shortlist.ingest.upload;

import org.jspecify.annotations.NullMarked;
