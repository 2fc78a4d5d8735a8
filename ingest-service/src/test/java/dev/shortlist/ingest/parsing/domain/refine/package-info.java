/// Tests of what is believed of a model.
@NullMarked
package dev.shortlist.ingest.parsing.domain.refine;

import org.jspecify.annotations.NullMarked;
