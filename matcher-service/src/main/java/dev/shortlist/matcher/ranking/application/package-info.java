/// Starting, executing, reading, reweighing and deciding rankings.
@NullMarked
package dev.shortlist.matcher.ranking.application;

import org.jspecify.annotations.NullMarked;
