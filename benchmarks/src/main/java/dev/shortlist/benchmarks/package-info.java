/// Measures what Shortlist exists for, against known truth and against peers in the same run.
@NullMarked
package dev.shortlist.benchmarks;

import org.jspecify.annotations.NullMarked;
