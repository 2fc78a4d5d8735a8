/// What of a CV JSON Resume can say, what not, and what of a JSON Resume a CV can hold.
@NullMarked
package dev.shortlist.ingest.jsonresume.domain;

import org.jspecify.annotations.NullMarked;
