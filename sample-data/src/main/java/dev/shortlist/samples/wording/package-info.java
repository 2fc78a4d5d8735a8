/// What a CV calls its sections, months and levels.
@NullMarked
package dev.shortlist.samples.wording;

import org.jspecify.annotations.NullMarked;
