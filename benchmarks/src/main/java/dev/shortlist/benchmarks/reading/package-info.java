/// How much of what CVs say is read, and how fast.
@NullMarked
package dev.shortlist.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
