/// The port to wherever originals are kept.
@NullMarked
package dev.shortlist.ingest.original.application;

import org.jspecify.annotations.NullMarked;
