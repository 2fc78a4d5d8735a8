/// Takes CVs in and gives them out as JSON Resume 1.0.
@NullMarked
package dev.shortlist.ingest.jsonresume;

import org.jspecify.annotations.NullMarked;
