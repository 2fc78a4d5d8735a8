/// What is asked of the pool, and how well a candidate answers.
@NullMarked
package dev.shortlist.matcher.search.domain;

import org.jspecify.annotations.NullMarked;
