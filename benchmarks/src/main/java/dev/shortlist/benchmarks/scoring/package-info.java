/// The points that a file earns from its bytes to its place on a list, without any service running.
@NullMarked
package dev.shortlist.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
