/// Jobs: what is asked for, version by version.
@NullMarked
package dev.shortlist.matcher.job;

import org.jspecify.annotations.NullMarked;
