/// Finds what is meant for machines and not for readers, and keeps it out of everything that is read.
@NullMarked
package dev.shortlist.ingest.parsing.domain.shield;

import org.jspecify.annotations.NullMarked;
