/// Proofs that generated files say what their truth says.
@NullMarked
package dev.shortlist.samples.dataset;

import org.jspecify.annotations.NullMarked;
