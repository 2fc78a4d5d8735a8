/// Proves the run contract on a real database.
@NullMarked
package dev.shortlist.sample.run;

import org.jspecify.annotations.NullMarked;
