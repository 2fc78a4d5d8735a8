/// How points are given.
@NullMarked
package dev.shortlist.matcher.ranking.domain;

import org.jspecify.annotations.NullMarked;
