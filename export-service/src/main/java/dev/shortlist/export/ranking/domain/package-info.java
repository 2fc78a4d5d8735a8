/// A ranking as this service knows it.
@NullMarked
package dev.shortlist.export.ranking.domain;

import org.jspecify.annotations.NullMarked;
