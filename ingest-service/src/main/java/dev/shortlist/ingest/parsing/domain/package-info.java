/// Reads the visible text of a file into a structured CV, or tells why it is none.
@NullMarked
package dev.shortlist.ingest.parsing.domain;

import org.jspecify.annotations.NullMarked;
