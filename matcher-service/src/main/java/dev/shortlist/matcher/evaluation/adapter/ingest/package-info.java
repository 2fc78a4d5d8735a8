/// ingest-service over HTTP, in the caller's name.
@NullMarked
package dev.shortlist.matcher.evaluation.adapter.ingest;

import org.jspecify.annotations.NullMarked;
