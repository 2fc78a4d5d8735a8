/// The pool's ears: events of ingest-service, and how far they have been read.
@NullMarked
package dev.shortlist.matcher.pool.adapter.kafka;

import org.jspecify.annotations.NullMarked;
