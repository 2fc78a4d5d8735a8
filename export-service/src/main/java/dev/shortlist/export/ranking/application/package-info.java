/// Taking in rankings and finding them.
@NullMarked
package dev.shortlist.export.ranking.application;

import org.jspecify.annotations.NullMarked;
