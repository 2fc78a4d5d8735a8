/// Reads who the CV is about and how to reach that person.
@NullMarked
package dev.shortlist.ingest.parsing.domain.contact;

import org.jspecify.annotations.NullMarked;
