/// What is suggested, and what became of a merge.
@NullMarked
package dev.shortlist.ingest.person.domain;

import org.jspecify.annotations.NullMarked;
