/// Reads files of every kind.
@NullMarked
package dev.shortlist.ingest.parsing.application;

import org.jspecify.annotations.NullMarked;
