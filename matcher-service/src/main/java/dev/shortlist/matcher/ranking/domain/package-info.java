/// The score as a pure function: needs of a job against the merits of a candidate, with evidence and words.
@NullMarked
package dev.shortlist.matcher.ranking.domain;

import org.jspecify.annotations.NullMarked;
