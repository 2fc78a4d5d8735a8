/// The parsers' end of the upload topic.
@NullMarked
package dev.shortlist.ingest.cv.adapter.kafka;

import org.jspecify.annotations.NullMarked;
