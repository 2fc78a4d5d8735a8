/// Asks an OpenAI-compatible model to propose facts of a CV.
@NullMarked
package dev.shortlist.ingest.parsing.adapter.ai;

import org.jspecify.annotations.NullMarked;
