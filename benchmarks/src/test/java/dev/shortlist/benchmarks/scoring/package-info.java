/// What must not change a score does not.
@NullMarked
package dev.shortlist.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
