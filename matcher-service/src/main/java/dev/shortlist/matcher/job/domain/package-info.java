/// What a job may look like, and what a job description says it should.
@NullMarked
package dev.shortlist.matcher.job.domain;

import org.jspecify.annotations.NullMarked;
