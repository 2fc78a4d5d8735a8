/// Measures reading: ours against what others offer, in one process, file by file.
@NullMarked
package dev.shortlist.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
