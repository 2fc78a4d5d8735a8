/// A kept CV and the person that it is about.
@NullMarked
package dev.shortlist.ingest.cv.domain;

import org.jspecify.annotations.NullMarked;
