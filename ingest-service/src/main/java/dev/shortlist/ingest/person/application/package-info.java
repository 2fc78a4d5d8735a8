/// Suggests who may be the same, and merges by a person's word.
@NullMarked
package dev.shortlist.ingest.person.application;

import org.jspecify.annotations.NullMarked;
