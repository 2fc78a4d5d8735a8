/// Tests of the reader against material that they write themselves.
@NullMarked
package dev.shortlist.reader;

import org.jspecify.annotations.NullMarked;
