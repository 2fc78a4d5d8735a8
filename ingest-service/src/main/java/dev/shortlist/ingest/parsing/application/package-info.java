/// Reads files as CVs.
@NullMarked
package dev.shortlist.ingest.parsing.application;

import org.jspecify.annotations.NullMarked;
