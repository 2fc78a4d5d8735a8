/// Makes the sample CVs, jobs and their truth, byte for byte the same each time.
@NullMarked
package dev.shortlist.samples;

import org.jspecify.annotations.NullMarked;
