/// How job descriptions are read.
@NullMarked
package dev.shortlist.matcher.job.domain;

import org.jspecify.annotations.NullMarked;
