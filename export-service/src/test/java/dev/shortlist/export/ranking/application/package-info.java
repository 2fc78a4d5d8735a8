/// Tests of how rankings are put together and found.
@NullMarked
package dev.shortlist.export.ranking.application;

import org.jspecify.annotations.NullMarked;
