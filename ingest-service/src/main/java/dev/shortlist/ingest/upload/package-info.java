/// Takes many files in one request and lets their senders watch what becomes of each.
@NullMarked
package dev.shortlist.ingest.upload;

import org.jspecify.annotations.NullMarked;
