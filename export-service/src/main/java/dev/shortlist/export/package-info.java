/// Turns finished rankings into files that people forward, and keeps those for a week.
@NullMarked
package dev.shortlist.export;

import org.jspecify.annotations.NullMarked;
