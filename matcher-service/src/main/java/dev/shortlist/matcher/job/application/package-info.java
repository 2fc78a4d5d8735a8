/// Creating, revising and closing jobs, and reading them out of descriptions.
@NullMarked
package dev.shortlist.matcher.job.application;

import org.jspecify.annotations.NullMarked;
