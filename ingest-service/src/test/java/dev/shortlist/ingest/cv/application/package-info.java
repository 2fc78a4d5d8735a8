@NullMarked
package dev.shortlist.ingest.cv.application;

import org.jspecify.annotations.NullMarked;
