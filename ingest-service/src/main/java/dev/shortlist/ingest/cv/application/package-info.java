/// What can be done with a kept CV.
@NullMarked
package dev.shortlist.ingest.cv.application;

import org.jspecify.annotations.NullMarked;
