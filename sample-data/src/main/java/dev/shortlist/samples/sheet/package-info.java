/// A document before it has a format: which blocks lie where.
@NullMarked
package dev.shortlist.samples.sheet;

import org.jspecify.annotations.NullMarked;
