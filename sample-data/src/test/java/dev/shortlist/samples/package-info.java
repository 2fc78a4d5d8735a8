/// Proofs that the committed samples are what the generator makes, and that they can be read.
@NullMarked
package dev.shortlist.samples;

import org.jspecify.annotations.NullMarked;
