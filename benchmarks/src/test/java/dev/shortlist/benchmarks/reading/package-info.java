/// Reading does not get worse.
@NullMarked
package dev.shortlist.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
