/// Scores a CV for applicant tracking systems: the same CV and rubric give the same score, always.
@NullMarked
package dev.shortlist.ingest.scoring.domain;

import org.jspecify.annotations.NullMarked;
