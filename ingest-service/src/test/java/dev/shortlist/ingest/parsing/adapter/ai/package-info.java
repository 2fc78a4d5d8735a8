/// Tests of the form in which a model answers.
@NullMarked
package dev.shortlist.ingest.parsing.adapter.ai;

import org.jspecify.annotations.NullMarked;
