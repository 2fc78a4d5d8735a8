/// The results of a ranking: points, reasons and what a person decided.
@NullMarked
package dev.shortlist.contracts.ranking;

import org.jspecify.annotations.NullMarked;
