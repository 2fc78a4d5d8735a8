@NullMarked
package dev.shortlist.ingest.cv.domain;

import org.jspecify.annotations.NullMarked;
