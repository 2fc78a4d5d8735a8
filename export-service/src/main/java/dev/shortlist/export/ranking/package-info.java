/// Keeps its own copy of every finished ranking, as the events tell it.
@NullMarked
package dev.shortlist.export.ranking;

import org.jspecify.annotations.NullMarked;
