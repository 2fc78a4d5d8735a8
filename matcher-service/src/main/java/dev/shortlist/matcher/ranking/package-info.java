/// Rankings: who fits a job best, why, and what people decided.
@NullMarked
package dev.shortlist.matcher.ranking;

import org.jspecify.annotations.NullMarked;
