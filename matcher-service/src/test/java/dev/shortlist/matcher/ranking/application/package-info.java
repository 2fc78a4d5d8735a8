/// How lists are made.
@NullMarked
package dev.shortlist.matcher.ranking.application;

import org.jspecify.annotations.NullMarked;
